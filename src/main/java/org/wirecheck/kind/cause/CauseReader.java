package org.wirecheck.kind.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Participant;
import org.wirecheck.kind.Participants;
import org.wirecheck.kind.Reading;
import org.wirecheck.kind.Telling;
import org.wirecheck.kind.cause.CauseValue.Role;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** Listed weapons, causes and crimes where the words before them say that they are one: "with a", "caused by", "charged with". */
final class CauseReader {

    private static final Set<String> SORTS =
            Set.of("gun", "blade", "blunt", "explosive", "technical", "human", "nature", "illness");
    private static final Set<String> BETWEEN = Set.of("DET", "ADJ", "NUM", "NOUN");
    private static final Set<String> CAUSING = Set.of("cause", "blame", "trigger");
    private static final Set<String> DYING = Set.of("die", "death");
    private static final Set<String> CHARGING = Set.of("charge", "indict");
    private static final Set<String> BRINGING = Set.of("cause", "trigger", "spark", "ignite");
    private static final Set<String> OWING = Set.of("because", "result");
    private static final Set<String> CONVICTED = Set.of("convict", "guilty");
    private static final Set<String> CHARGED = Set.of("charge", "count");
    private static final Set<String> DEGREES = Set.of("first", "second", "third");
    private static final Set<String> WITH = Set.of("with");
    private static final Set<String> BY = Set.of("by", "on");
    private static final Set<String> OF = Set.of("of", "from");
    private static final int NEAR = 4;

    private final Lexicon lexicon;

    CauseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention> read(Reading reading) {
        List<Mention> found = new ArrayList<>();
        Participants participants = new Participants(reading);
        List<Sentence> sentences = reading.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.layer() != Layer.BOILERPLATE) {
                read(sentence, s, participants, found);
            }
        }
        return found;
    }

    private void read(Sentence sentence, int number, Participants participants, List<Mention> found) {
        List<Token> tokens = sentence.tokens();
        List<String> words = tokens.stream().map(Token::text).toList();
        for (int i = 0; i < tokens.size(); i++) {
            int preposition = before(tokens, i);
            Clause clause = preposition < 0 ? null : sentence.clauseAt(preposition);
            boolean told = clause != null
                    && !clause.verb().negated()
                    && clause.verb().modal().isEmpty()
                    && Telling.isTold(sentence, clause);
            Found<WordEntry> thing = told ? thing(tokens, words, preposition, i, clause) : null;
            if (clause != null && thing != null) {
                Role role = role(tokens, preposition, clause);
                String stage = role == Role.CHARGE ? stage(tokens, preposition, clause) : "";
                found.add(mention(sentence, number, thing, role, clause, participants, stage));
                i = thing.to() - 1;
            }
        }
        for (Clause clause : sentence.clauses()) {
            Mention bringing = bringing(sentence, words, number, clause, participants);
            if (bringing != null && found.stream().noneMatch(f -> f.span().overlaps(bringing.span()))) {
                found.add(bringing);
            }
        }
        found.sort(java.util.Comparator.comparing(Mention::span));
    }

    /** "A short circuit sparked the fire": the cause that is the subject. */
    private @Nullable Mention bringing(
            Sentence sentence, List<String> words, int number, Clause clause, Participants participants) {
        Phrase subject = clause.subject();
        boolean told = subject != null
                && clause.object() != null
                && BRINGING.contains(clause.verb().lemma())
                && !clause.verb().passive()
                && !clause.verb().negated()
                && clause.verb().modal().isEmpty()
                && subject.last() < clause.verb().first()
                && Telling.isTold(sentence, clause);
        for (int i = subject == null || !told ? 0 : subject.first();
                told && subject != null && i <= subject.last();
                i++) {
            Optional<Found<WordEntry>> match = lexicon.list("causes").match(words, i);
            if (match.isPresent() && match.get().to() == subject.last() + 1) {
                return mention(sentence, number, match.get(), Role.CAUSE, clause, participants, "");
            }
        }
        return null;
    }

    private @Nullable Found<WordEntry> thing(
            List<Token> tokens, List<String> words, int preposition, int at, @Nullable Clause clause) {
        Role role = role(tokens, preposition, clause);
        if (role == null) {
            return null;
        }
        String list =
                switch (role) {
                    case WEAPON -> "weapons";
                    case CAUSE -> "causes";
                    case CHARGE -> "crimes";
                };
        Optional<Found<WordEntry>> match = lexicon.list(list).match(words, at);
        boolean head = match.isPresent()
                && (match.get().to() >= tokens.size()
                        || !tokens.get(match.get().to()).is("NOUN"));
        return head ? match.get() : null;
    }

    /** What the preposition says that follows, with the word it belongs to; null if neither weapon, cause nor charge. */
    private @Nullable Role role(List<Token> tokens, int preposition, @Nullable Clause clause) {
        String word = tokens.get(preposition).lemma();
        String before = preposition == 0 ? "" : tokens.get(preposition - 1).lemma();
        String verb = clause == null ? "" : clause.verb().lemma();
        if (WITH.contains(word)) {
            boolean charged = CHARGING.contains(before) || CHARGING.contains(verb);
            boolean armed = lexicon.is("harm-verbs", verb) || before.equals("armed") || verb.equals("arm");
            return charged ? Role.CHARGE : armed ? Role.WEAPON : null;
        }
        boolean caused = BY.contains(word) && (CAUSING.contains(before) || CAUSING.contains(verb));
        boolean owed = word.equals("of") && OWING.contains(before);
        boolean convicted = word.equals("of") && (CONVICTED.contains(before) || verb.equals("convict"))
                || word.equals("to") && before.equals("guilty");
        if (convicted || word.equals("of") && CHARGED.contains(before)) {
            return Role.CHARGE;
        }
        boolean died = OF.contains(word) && DYING.contains(before);
        return caused || died || owed ? Role.CAUSE : null;
    }

    /** What somebody was charged with and what he was convicted of may be two things. */
    private static String stage(List<Token> tokens, int preposition, Clause clause) {
        String before = preposition == 0 ? "" : tokens.get(preposition - 1).lemma();
        boolean convicted = CONVICTED.contains(before) || clause.verb().lemma().equals("convict");
        return convicted ? "stage:convicted" : "stage:charged";
    }

    /** The preposition that the words right before this one lead back to, or -1. */
    private static int before(List<Token> tokens, int at) {
        int i = at - 1;
        while (i >= 0 && at - i <= NEAR && BETWEEN.contains(tokens.get(i).tag())) {
            i--;
        }
        boolean near = i >= 0 && at - i <= NEAR && tokens.get(i).is("ADP");
        return near ? i : -1;
    }

    private Mention mention(
            Sentence sentence,
            int number,
            Found<WordEntry> thing,
            @Nullable Role role,
            Clause clause,
            Participants participants,
            String stage) {
        WordEntry entry = thing.entry();
        Role told = role == null ? Role.CAUSE : role;
        String sort = told == Role.CHARGE
                ? ""
                : entry.classes().stream().filter(SORTS::contains).findFirst().orElse("");
        String degree = told == Role.CHARGE ? degree(sentence.tokens(), thing) : "";
        CauseValue value = new CauseValue(told, sort, entry.id(), degree);
        Participant patient = participants.patient(sentence, clause);
        boolean faces = told == Role.CHARGE && (patient == null || !patient.known());
        Participant whom = faces ? participants.of(sentence, clause.subject()) : patient;
        Token verb = sentence.tokens().get(clause.verb().head());
        Hook hook = new Hook(
                whom == null || whom.known() ? null : new Word(whom.lemma(), whom.span()),
                new Word(clause.verb().lemma(), verb.span()),
                whom != null && whom.known() && whom.key().startsWith("person:") ? whom.span() : null,
                List.of(),
                stage.isEmpty()
                        ? List.of(told.name().toLowerCase(Locale.ROOT))
                        : List.of(told.name().toLowerCase(Locale.ROOT), stage));
        return new Mention("cause", sentence.spanOf(thing.from(), thing.to() - 1), value, "", number, hook);
    }

    // "second-degree murder", "murder in the first degree"
    private static String degree(List<Token> tokens, Found<WordEntry> thing) {
        int last = Math.min(tokens.size() - 1, thing.to() + 3);
        for (int i = Math.max(0, thing.from() - 2); i <= last; i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean inside =
                    i < thing.to() || i < last && tokens.get(i + 1).lemma().equals("degree");
            int cut = word.indexOf("-degree");
            String degree = cut > 0 ? word.substring(0, cut) : word;
            if (inside
                    && DEGREES.contains(degree)
                    && (cut > 0
                            || i + 1 < tokens.size()
                                    && tokens.get(i + 1).lemma().equals("degree"))) {
                return degree;
            }
        }
        return "";
    }
}

package org.wirecheck.kind.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Occasion;
import org.wirecheck.kind.Participant;
import org.wirecheck.kind.Participants;
import org.wirecheck.kind.Reading;
import org.wirecheck.kind.SentenceWise;
import org.wirecheck.kind.Telling;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Link;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** Clauses of an article, and nouns with both sides named ("Dover's win over Orde") → deeds. */
final class DeedReader {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "its", "their");
    private static final Set<String> TOGETHER = Set.of("of", "for", "over");

    private final WordList verbs;
    private final WordList semiModals;
    private final Sides sides;

    DeedReader(Lexicon lexicon) {
        this.verbs = lexicon.list("deeds");
        this.semiModals = lexicon.list("semi-modals");
        this.sides = new Sides(lexicon);
    }

    List<Mention> read(Reading reading) {
        return SentenceWise.read(reading, this::read);
    }

    private List<Mention> read(Sentence sentence, int number, Participants participants) {
        List<Mention> found = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            Mention mention = deed(sentence, number, clause, participants);
            if (mention != null) {
                found.add(mention);
            }
        }
        for (Phrase phrase : sentence.phrases()) {
            Sides.Named named = sides.of(sentence, phrase, participants);
            if (named != null) {
                Word noun = new Word(
                        named.deed().verb(),
                        sentence.tokens().get(phrase.head()).span());
                found.add(mention(number, noun, noun, null, named.deed(), List.of()));
            }
        }
        return found;
    }

    private @Nullable Mention deed(Sentence sentence, int number, Clause clause, Participants participants) {
        Token verb = sentence.tokens().get(clause.verb().head());
        String when = verb.is("VERB") ? when(sentence, clause) : null;
        if (when == null) {
            return null;
        }
        Deed told = sides.beyond(sentence, clause, participants);
        if (told == null) {
            told = direct(sentence, clause, participants);
        }
        if (told == null) {
            return null;
        }
        Deed deed = new Deed(when + told.verb(), told.agent(), told.patient());
        Participant patient = participants.patient(sentence, clause);
        // Of two the cast knows either may be told as the one it befell, so neither governs.
        Word governor = deed.isOfKnown() || patient == null ? null : new Word(patient.lemma(), patient.span());
        Word whole = new Word(
                deed.verb(),
                sentence.spanOf(clause.verb().first(), clause.verb().last()));
        Word predicate = new Word(told.verb(), verb.span());
        return mention(number, whole, predicate, governor, deed, Occasion.traits(sentence, clause));
    }

    private static Mention mention(
            int number, Word whole, Word predicate, @Nullable Word governor, Deed deed, List<String> traits) {
        return new Mention(
                "action", whole.span(), deed, "", number, new Hook(governor, predicate, null, List.of(), traits));
    }

    private @Nullable Deed direct(Sentence sentence, Clause clause, Participants participants) {
        String lemma = clause.verb().lemma();
        WordEntry entry = verbs.entry(lemma).orElse(null);
        boolean converse = entry != null && entry.is("converse");
        Participant agent = converse ? behind(sentence, clause, participants) : participants.agent(sentence, clause);
        Participant patient = converse ? participants.agent(sentence, clause) : participants.patient(sentence, clause);
        if (agent == null || patient == null || !agent.known() || patient.key().isEmpty()) {
            return null;
        }
        if (entry != null && entry.is("mutual")) {
            String over = patient.known() ? together(sentence, clause) : "";
            return over.isEmpty() ? null : new Deed(entry.id() + over, agent.key(), patient.key());
        }
        if (patient.known()) {
            return new Deed(entry == null ? lemma : entry.id(), agent.key(), patient.key());
        }
        Phrase object = clause.verb().passive() ? clause.subject() : clause.object();
        boolean one = entry != null && entry.is("one-agent") && object != null && isDefinite(sentence, object);
        return one && entry != null && object != null
                ? new Deed(entry.id(), agent.key(), described(sentence, object, patient))
                : null;
    }

    /** " of fraud" for "accused Roe of fraud": who accuses whom of the same is one deed. */
    private static String together(Sentence sentence, Clause clause) {
        Phrase last = clause.verb().passive() ? null : clause.object();
        int from = last == null ? clause.verb().last() : last.last();
        for (Phrase phrase : sentence.phrases()) {
            Token head = sentence.tokens().get(phrase.head());
            boolean next = phrase.first() > from && phrase.first() <= from + 3;
            if (next && TOGETHER.contains(phrase.preposition()) && head.is("NOUN")) {
                return " " + phrase.preposition() + " " + head.lemma();
            }
        }
        return "";
    }

    private static boolean isDefinite(Sentence sentence, Phrase phrase) {
        String first = sentence.tokens().get(phrase.first()).text().toLowerCase(java.util.Locale.ROOT);
        boolean owned = phrase.first() > 0
                && sentence.tokens().get(phrase.first() - 1).text().equals("'s");
        return DEFINITE.contains(first) || owned;
    }

    /** "winning goal", so that who scored the first is not set against who scored the last. */
    private static String described(Sentence sentence, Phrase phrase, Participant patient) {
        StringBuilder words = new StringBuilder();
        for (int i = phrase.first(); i < phrase.head(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.is("ADJ") || token.is("NOUN") || token.is("NUM") || token.is("VERB") || token.is("PROPN")) {
                words.append(token.lemma().toLowerCase(java.util.Locale.ROOT)).append(' ');
            }
        }
        return patient.lemma()
                        .equals(sentence.tokens().get(phrase.head()).lemma().toLowerCase(java.util.Locale.ROOT))
                ? words + patient.key()
                : patient.key();
    }

    /** "" for what is told as done, "will " for what is ahead; null for what is denied, asked, supposed or alleged. */
    private @Nullable String when(Sentence sentence, Clause clause) {
        boolean said = clause.link() != Link.INFINITIVE
                && (clause.link() != Link.PARTICIPLE || clause.verb().passive());
        if (!said || clause.verb().negated() || !Telling.isTold(sentence, clause)) {
            return null;
        }
        String modal = clause.verb().modal();
        boolean ahead = modal.equals("will")
                || modal.equals("be to")
                || semiModals.classes(modal).contains("future");
        return modal.isEmpty() ? "" : ahead ? Deed.AHEAD : null;
    }

    private static @Nullable Participant behind(Sentence sentence, Clause clause, Participants participants) {
        for (Phrase phrase : clause.complements()) {
            if (phrase.preposition().equals("to")
                    && phrase.first() > clause.verb().last()) {
                return participants.of(sentence, phrase);
            }
        }
        return null;
    }
}

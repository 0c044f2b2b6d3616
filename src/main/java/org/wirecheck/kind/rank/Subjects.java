package org.wirecheck.kind.rank;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Participant;
import org.wirecheck.kind.Participants;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/** Whom and what a rank is said of, in the clauses of one article. */
final class Subjects {

    private static final Set<String> IS = Set.of("be", "become", "remain");
    private static final Set<String> OPENS_CLAUSE =
            Set.of("as", "when", "while", "after", "because", "that", "which", "who");
    private static final Set<String> OWN = Set.of("his", "her", "its", "their");

    private final Participants participants;

    Subjects(Reading reading) {
        this.participants = new Participants(reading);
    }

    /** The cast's entity a noun phrase describes: by "is", as an apposition, or as its owner's; empty if it is nobody's. */
    String described(Sentence sentence, int trigger) {
        Token before = trigger > 0
                ? sentence.tokens().get(trigger - 1)
                : sentence.tokens().get(0);
        if (OWN.contains(before.text().toLowerCase(Locale.ROOT))) {
            return known(of(sentence, mainSubject(sentence)));
        }
        Phrase twin = twin(sentence, trigger);
        return twin == null ? "" : known(of(sentence, twin));
    }

    /** The noun a rank without one leaves out: "summit" in "the summit was the first in four years". */
    String noun(Sentence sentence, int trigger) {
        Phrase twin = twin(sentence, trigger);
        if (twin == null) {
            return "";
        }
        Participant is = participants.of(sentence, twin);
        return is == null || sentence.tokens().get(twin.head()).is("PRON") ? "" : Scopes.plain(is.lemma());
    }

    private @Nullable Phrase twin(Sentence sentence, int trigger) {
        Clause clause = sentence.clauseAt(trigger);
        if (clause != null
                && IS.contains(clause.verb().lemma())
                && clause.verb().last() < trigger
                && clause.object() != null
                && clause.object().contains(trigger)) {
            return clause.subject();
        }
        int comma = trigger - 1;
        while (comma > 0
                && comma > trigger - 3
                && !sentence.tokens().get(comma).text().equals(",")) {
            comma--;
        }
        boolean behindComma = comma > 0 && sentence.tokens().get(comma).text().equals(",");
        for (Phrase phrase : sentence.phrases()) {
            if (behindComma && phrase.last() == comma - 1) {
                return phrase;
            }
        }
        return null;
    }

    /** Who does what is ranked: the subject of its clause, or the owner of a row. */
    String doer(Sentence sentence, int trigger) {
        Clause clause = sentence.clauseAt(trigger);
        Phrase subject = clause == null || clause.subject() == null ? mainSubject(sentence) : clause.subject();
        return of(sentence, subject);
    }

    private static @Nullable Phrase mainSubject(Sentence sentence) {
        for (Clause clause : sentence.clauses()) {
            if (clause.subject() != null) {
                return clause.subject();
            }
        }
        return null;
    }

    /** The noun before an 's right before the rank: "state" in "the state's biggest employer"; empty if there is none. */
    String owner(Sentence sentence, int trigger) {
        for (Phrase phrase : sentence.phrases()) {
            boolean noun = sentence.tokens().get(phrase.head()).isNominal();
            if (noun && phrase.preposition().equals("'s") && phrase.last() + 1 == trigger) {
                return of(sentence, phrase);
            }
        }
        return "";
    }

    /** What was done "for the first time": told before it, or behind "the first time that"; null if neither is clear. */
    @Nullable
    Occasion occasion(Sentence sentence, int trigger, int end) {
        Clause clause = deed(sentence, trigger, end);
        if (clause == null) {
            return null;
        }
        for (int i = clause.verb().last() + 1; i < trigger; i++) {
            if (OPENS_CLAUSE.contains(sentence.tokens().get(i).text().toLowerCase(Locale.ROOT))) {
                return untold(sentence, i + 1, trigger);
            }
        }
        return new Occasion(
                deedWords(sentence, clause), of(sentence, clause.subject()), places(sentence, clause, trigger));
    }

    /** "as Roe set foot": a clause whose verb was taken for a part of the noun phrase behind its subject. */
    private @Nullable Occasion untold(Sentence sentence, int start, int trigger) {
        Phrase doer = null;
        for (Phrase phrase : sentence.phrases()) {
            if (doer != null && phrase.first() == doer.last() + 1 && phrase.head() > phrase.first()) {
                String verb = sentence.tokens().get(phrase.first()).lemma();
                String object = sentence.tokens().get(phrase.head()).lemma();
                return new Occasion(
                        Scopes.plain(object + " " + verb), of(sentence, doer), where(sentence, phrase, trigger));
            }
            doer = phrase.first() == start && phrase.last() < trigger ? phrase : null;
        }
        return null;
    }

    private String where(Sentence sentence, Phrase behind, int trigger) {
        TreeSet<String> places = new TreeSet<>();
        for (Phrase phrase : sentence.phrases()) {
            boolean between = phrase.first() > behind.last() && phrase.last() < trigger;
            if (between && !phrase.preposition().isEmpty()) {
                places.add(phrase.preposition() + " " + of(sentence, phrase));
            }
        }
        return String.join("; ", places);
    }

    /** The last verb before the rank if "for" opens it, else the first behind it. */
    private static @Nullable Clause deed(Sentence sentence, int trigger, int end) {
        boolean occasion =
                trigger > 1 && sentence.tokens().get(trigger - 2).text().equalsIgnoreCase("for");
        Clause best = null;
        for (Clause clause : sentence.clauses()) {
            int verb = clause.verb().head();
            boolean side = occasion ? verb < trigger : verb > end;
            if (side && (best == null || (verb > best.verb().head()) == occasion)) {
                best = clause;
            }
        }
        return best;
    }

    private String deedWords(Sentence sentence, Clause clause) {
        Participant object = participants.of(sentence, clause.object());
        String what =
                object == null || object.key().isEmpty() ? "" : object.key().replace(' ', '_') + " ";
        return Scopes.plain(what + clause.verb().lemma());
    }

    /** Where and with whom it was done, by the phrases between verb and rank. */
    private String places(Sentence sentence, Clause clause, int trigger) {
        TreeSet<String> places = new TreeSet<>();
        for (Phrase phrase : clause.complements()) {
            boolean between = phrase.first() > clause.verb().last() && phrase.last() < trigger;
            String key = between ? of(sentence, phrase) : "";
            if (!key.isEmpty()) {
                places.add(phrase.preposition() + " " + key);
            }
        }
        return String.join("; ", places);
    }

    /** The participant a phrase names, or empty. */
    String of(Sentence sentence, @Nullable Phrase phrase) {
        Participant named = participants.of(sentence, phrase);
        return named == null ? "" : Scopes.plain(named.key());
    }

    private static String known(String key) {
        return key.contains(":") ? key : "";
    }
}

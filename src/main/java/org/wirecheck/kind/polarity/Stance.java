package org.wirecheck.kind.polarity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Telling;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Link;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Tense;
import org.wirecheck.model.Token;
import org.wirecheck.model.VerbGroup;

/** A clause's negations, auxiliaries and semi-modals → whether it says yes or no, and how firmly. */
record Stance(boolean holds, Grade grade) {

    private static final Set<String> SO_FAR = Set.of("immediately", "yet", "still", "initially", "currently");
    private static final Set<String> PARTLY = Set.of(
            "fully",
            "entirely",
            "completely",
            "necessarily",
            "always",
            "totally",
            "wholly",
            "solely",
            "directly",
            "exactly");
    private static final Set<String> HAVE = Set.of("has", "have", "'ve");
    private static final Set<String> NOT_DENYING = Set.of("only", "just", "merely", "simply", "alone");
    private static final Set<String> BELIEF = Set.of(
            "allege",
            "claim",
            "believe",
            "think",
            "suspect",
            "fear",
            "hope",
            "suggest",
            "speculate",
            "expect",
            "predict",
            "accuse",
            "contend",
            "feel",
            "imply");
    private static final Set<String> THINKING = Set.of("believe", "think", "feel", "suspect");
    private static final Set<String> DENIAL = Set.of("deny", "dispute", "doubt", "reject", "refute");
    private static final Set<String> EXPECTING = Set.of("expect", "anticipate");

    Stance not() {
        return new Stance(!holds, grade);
    }

    /** The stance of a clause of a sentence, or null if it tells nothing: asked, supposed, wished or left open. */
    static @Nullable Stance of(Sentence sentence, Clause clause, WordList semiModals, WordList intentions) {
        Clause expects = expecting(sentence, clause);
        if (expects != null && Telling.isTold(sentence, expects)) {
            return new Stance(expects.verb().negated() == clause.verb().negated(), Grade.AHEAD);
        }
        if (!tells(sentence, clause, intentions)) {
            return null;
        }
        Adverbs adverbs = Adverbs.around(sentence.tokens(), clause.verb());
        Stance stance = adverbs.onlyNot ? null : byModal(clause.verb(), semiModals, intentions);
        return stance == null ? null : reported(sentence, clause, stance.tempered(adverbs, clause.verb()));
    }

    /** "expects" for "to rise" in "does not expect the toll to rise", or null. */
    static @Nullable Clause expecting(Sentence sentence, Clause clause) {
        int index = sentence.clauses().indexOf(clause);
        Clause before = index < 1 ? null : sentence.clauses().get(index - 1);
        boolean expected = before != null
                && clause.link() == Link.INFINITIVE
                && EXPECTING.contains(before.verb().lemma())
                && !before.verb().passive()
                && before.object() != null
                && before.object().equals(clause.subject());
        return expected ? before : null;
    }

    private Stance tempered(Adverbs adverbs, VerbGroup verb) {
        if (grade == Grade.FLAT
                && (adverbs.soFar || adverbs.perfect && verb.modal().isEmpty())) {
            return new Stance(holds, Grade.SO_FAR);
        }
        return grade == Grade.FLAT && adverbs.partly ? new Stance(holds, Grade.PARTLY) : this;
    }

    /** What the words in and around a verb group do to it. */
    private record Adverbs(boolean onlyNot, boolean soFar, boolean partly, boolean perfect) {

        static Adverbs around(List<Token> tokens, VerbGroup verb) {
            boolean onlyNot = false;
            boolean soFar = false;
            boolean partly = false;
            boolean perfect = false;
            for (int i = Math.max(0, verb.first() - 1); i <= Math.min(verb.last() + 1, tokens.size() - 1); i++) {
                String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
                boolean afterNot = i > 0 && tokens.get(i - 1).text().equalsIgnoreCase("not");
                onlyNot |= afterNot && NOT_DENYING.contains(word);
                soFar |= SO_FAR.contains(word);
                partly |= PARTLY.contains(word);
                perfect |= verb.contains(i) && i < verb.head() && HAVE.contains(word);
            }
            return new Adverbs(onlyNot, soFar, partly, perfect);
        }
    }

    /** Asked, supposed and merely intended clauses tell nothing; nor does what hangs on them. */
    private static boolean tells(Sentence sentence, Clause clause, WordList intentions) {
        if (!Telling.isTold(sentence, clause)) {
            return false;
        }
        VerbGroup verb = clause.verb();
        boolean denies = verb.negated() || intentions.classes(verb.modal()).contains("negative");
        boolean finite = clause.link() != Link.INFINITIVE && clause.link() != Link.PARTICIPLE;
        boolean commands = clause.subject() == null && !verb.passive() && !verb.negated();
        boolean verdict =
                sentence.tokens().get(verb.head()).is("ADJ") && !verb.modal().isEmpty();
        return (finite || verdict || verb.passive() && clause.link() == Link.PARTICIPLE || denies) && !commands;
    }

    private static @Nullable Stance byModal(VerbGroup verb, WordList semiModals, WordList intentions) {
        boolean holds = !verb.negated();
        String modal = verb.modal();
        if (modal.isEmpty()) {
            return new Stance(holds, Grade.FLAT);
        }
        if (intentions.classes(modal).contains("negative")) {
            return new Stance(!holds, Grade.FLAT);
        }
        return switch (modal) {
            case "will", "shall", "be to", "go" -> new Stance(holds, Grade.AHEAD);
            case "may", "might" -> new Stance(holds, Grade.POSSIBLE);
            case "can", "could" -> new Stance(holds, holds ? Grade.POSSIBLE : Grade.FLAT);
            case "would" -> new Stance(holds, verb.tense() == Tense.PAST ? Grade.SUPPOSED : Grade.AHEAD);
            case "must", "should", "ought" -> new Stance(holds, Grade.DUE);
            default -> bySemiModal(holds, semiModals.classes(modal));
        };
    }

    private static @Nullable Stance bySemiModal(boolean holds, Set<String> effects) {
        if (effects.contains("refused")) {
            return new Stance(!holds, holds ? Grade.REFUSED : Grade.FLAT);
        }
        if (effects.contains("negative") || effects.contains("ended")) {
            return new Stance(!holds, Grade.FLAT);
        }
        if (effects.contains("denied")) {
            return new Stance(!holds, Grade.AVOWED);
        }
        if (effects.contains("doubtful")) {
            return new Stance(!holds, Grade.POSSIBLE);
        }
        if (effects.contains("avowed") || effects.contains("seeming")) {
            return new Stance(holds, effects.contains("avowed") ? Grade.AVOWED : Grade.SEEMING);
        }
        if (effects.contains("past")) {
            return null;
        }
        Grade grade = effects.contains("future")
                ? Grade.AHEAD
                : effects.contains("possible")
                        ? Grade.POSSIBLE
                        : effects.contains("duty")
                                ? Grade.DUE
                                : effects.contains("claimed")
                                        ? Grade.CLAIMED
                                        : effects.contains("achieved") || effects.isEmpty() ? Grade.FLAT : Grade.TRIED;
        return new Stance(holds, grade);
    }

    /** "denied that", "believes that", "did not say that": what a report does to what it reports. */
    private static @Nullable Stance reported(Sentence sentence, Clause clause, Stance stance) {
        if (clause.link() != Link.REPORTED || clause.matrix() < 0) {
            return stance;
        }
        VerbGroup matrix = sentence.clauses().get(clause.matrix()).verb();
        if (DENIAL.contains(matrix.lemma())) {
            return new Stance(
                    stance.holds == matrix.negated(), matrix.lemma().equals("deny") ? Grade.AVOWED : Grade.CLAIMED);
        }
        if (matrix.negated()) {
            return null;
        }
        if (stance.grade != Grade.FLAT || !BELIEF.contains(matrix.lemma())) {
            return stance;
        }
        return new Stance(stance.holds, THINKING.contains(matrix.lemma()) ? Grade.BELIEVED : Grade.CLAIMED);
    }
}

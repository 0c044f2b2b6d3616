package org.wirecheck.speech;

import java.util.Set;
import java.util.function.Predicate;

/** Tells the verbs by which somebody is said to speak from all others. */
final class Cues {

    private static final Set<String> CERTAIN =
            Set.of("said", "says", "saying", "told", "tweeted", "asked", "wrote", "added");

    private final Predicate<String> verbs;

    /** @param verbs lemmas of verbs that report what somebody says: "say", "warn", "call" */
    Cues(Predicate<String> verbs) {
        this.verbs = verbs;
    }

    /** Whether the word at a position reports speech of its subject: "said", but not the "called" of "was called". */
    boolean isCue(Line line, int at) {
        if (!line.isWord(at)) {
            return false;
        }
        boolean known = line.is(at, "VERB") && verbs.test(line.lemma(at)) || CERTAIN.contains(line.lower(at));
        return known && !line.is(at, "ADJ") && !isPassive(line, at);
    }

    /** The nearest cue from {@code from} down to {@code to}, or -1. */
    int before(Line line, int from, int to) {
        for (int at = from; at >= to; at--) {
            if (isCue(line, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The first cue from {@code from} up to {@code to}, or -1. */
    int after(Line line, int from, int to) {
        for (int at = from; at <= to; at++) {
            if (isCue(line, at)) {
                return at;
            }
        }
        return -1;
    }

    static boolean isParticiple(Line line, int at) {
        return line.lower(at).endsWith("ing");
    }

    static boolean isInfinitive(Line line, int at) {
        int left = at - 1;
        while (line.is(left, "ADV")) {
            left--;
        }
        return line.lower(left).equals("to");
    }

    /** A verb form that has a subject of its own: neither "saying" nor "to say". */
    static boolean isFinite(Line line, int at) {
        boolean verbal = line.is(at, "VERB") || line.is(at, "AUX") && !line.is(at + 1, "VERB", "AUX");
        boolean noun = line.is(at - 1, "DET") || line.is(at - 1, "PRON") && NounPhrases.isOwner(line, at - 1);
        return verbal && !noun && (!isParticiple(line, at) || line.is(at - 1, "AUX")) && !isInfinitive(line, at);
    }

    private static boolean isPassive(Line line, int at) {
        int left = at - 1;
        while (line.is(left, "ADV", "PART")) {
            left--;
        }
        boolean be = line.is(left, "AUX", "VERB") && Set.of("be", "get").contains(line.lemma(left));
        return be && !isParticiple(line, at);
    }
}

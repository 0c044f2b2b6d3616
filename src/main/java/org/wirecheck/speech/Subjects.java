package org.wirecheck.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.EntityMention.Form;

/**
 * Finds who does what a verb says, from the order of words alone: through auxiliaries and adverbs, past what stands between
 * commas, over "and" and participles to the verb they lean on.
 */
final class Subjects {

    private static final int DEPTH = 6;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private Subjects() {}

    /** The speaker of the cue at {@code verb} in the sentence that begins at {@code start}, or null. */
    static @Nullable Source of(Line line, int verb, int start) {
        return of(line, verb, start, DEPTH);
    }

    private static @Nullable Source of(Line line, int verb, int start, int depth) {
        if (depth == 0 || verb < start) {
            return null;
        }
        if (!Cues.isFinite(line, verb) && !line.is(verb - 1, "AUX")) {
            Source leant = leaningOn(line, verb, start, depth);
            return leant != null ? leant : afterOpening(line, verb, start);
        }
        int left = overParenthesis(line, skipBack(line, verb - 1, start));
        if (left < start) {
            return null;
        }
        if (line.is(left, "CCONJ", "VERB", "ADP", "SCONJ") || line.lower(left).equals("then")) {
            return leaningOn(line, left + 1, start, depth);
        }
        if (line.text(left).equals(",")
                || line.text(left).equals("-")
                || line.text(left).equals("—")
                || line.text(left).equals("–")) {
            return beforeInsertion(line, left, start, depth);
        }
        return phraseEndingAt(line, left, start);
    }

    /** The subject of the verb a participle or an "and" leans on: the nearest that no other verb or conjunction governs. */
    private static @Nullable Source leaningOn(Line line, int verb, int start, int depth) {
        Source nearest = null;
        for (int at = verb - 1; at >= start; at--) {
            Source found = Cues.isFinite(line, at) ? of(line, at, start, depth - 1) : null;
            if (found != null && !isGoverned(line, found, at, start)) {
                return found;
            }
            nearest = nearest == null ? found : nearest;
        }
        return nearest;
    }

    /** Whether the cue at {@code verb} stands inside what another verb says: "thought" in "she said she thought". */
    static boolean isEmbedded(Line line, int verb, int start) {
        Source subject = of(line, verb, start);
        return subject != null && isGoverned(line, subject, verb, start);
    }

    private static boolean isGoverned(Line line, Source subject, int verb, int start) {
        int first = verb;
        while (first > start && line.unit(first).span().start() > subject.span().start()) {
            first--;
        }
        int left = first - 1;
        while (left > start && (line.is(left, "ADV") || NounPhrases.isDay(line, left))) {
            left--;
        }
        boolean pronoun = subject.form() == Form.PRONOUN;
        return left >= start
                && (line.is(left, "SCONJ", "VERB")
                        || RELATIVES.contains(line.lower(first))
                        || RELATIVES.contains(line.lower(left))
                        || pronoun && line.is(left, "NOUN"));
    }

    /** For a sentence that opens with the participle: the first phrase after a comma that is followed by a verb. */
    private static @Nullable Source afterOpening(Line line, int verb, int start) {
        int end = line.sentenceEnd(verb);
        for (int at = verb + 1; at < end; at++) {
            boolean opens = line.text(at).equals(",") || line.isStretch(at) && line.lastOf(at) == ',';
            int last = opens ? NounPhrases.endOf(line, at + 1) : -1;
            if (last >= 0 && line.is(last + 1, "VERB", "AUX", "ADV")) {
                return NounPhrases.source(line, at + 1, last);
            }
        }
        return null;
    }

    private static int skipBack(Line line, int from, int start) {
        int at = from;
        while (at >= start
                && (line.is(at, "AUX", "ADV", "PART") || line.lower(at).equals("then"))
                && !NounPhrases.isPronoun(line, at)
                && !line.lower(at).startsWith("'s")) {
            at--;
        }
        return at >= start ? overDay(line, at) : at;
    }

    /** Passes "(R-Ohio)" between a subject and its verb. */
    private static int overParenthesis(Line line, int at) {
        if (!line.text(at).endsWith(")")) {
            return at;
        }
        int open = at;
        while (open > 0 && !line.text(open).startsWith("(")) {
            open--;
        }
        return open > 0 ? open - 1 : at;
    }

    /** Passes "on Monday" between a subject and its verb. */
    private static int overDay(Line line, int at) {
        if (!NounPhrases.isDay(line, at)) {
            return at;
        }
        return line.is(at - 1, "ADP") ? at - 2 : at - 1;
    }

    private static @Nullable Source phraseEndingAt(Line line, int last, int start) {
        if (line.isStretch(last)) {
            return null;
        }
        int first = NounPhrases.startOf(line, last);
        if (first < start) {
            return first < 0 ? firstOf(line, start, last) : NounPhrases.source(line, Math.max(first, start), last);
        }
        int governor = Math.max(start, NounPhrases.governor(line, first));
        if (governor == first) {
            return NounPhrases.source(line, pairStart(line, first, start), last);
        }
        int head = NounPhrases.endOf(line, governor);
        return head < 0 ? NounPhrases.source(line, first, last) : NounPhrases.source(line, governor, head);
    }

    /** Both of "Roe and Doe said", where nothing governs the first. */
    private static int pairStart(Line line, int first, int start) {
        if (!line.lower(first - 1).equals("and") || first - 2 < start) {
            return first;
        }
        int before = NounPhrases.startOf(line, first - 2);
        boolean free = before == start
                || line.isStretch(before - 1)
                || line.text(before - 1).equals(",");
        return before >= start && free ? before : first;
    }

    /** The phrase before what stands between two commas or dashes, or after an adverbial that ends with one. */
    private static @Nullable Source beforeInsertion(Line line, int close, int start, int depth) {
        int open = opening(line, close - 1, start);
        if (open < 0) {
            return firstOf(line, start, close);
        }
        if (RELATIVES.contains(line.lower(open - 1))) {
            return NounPhrases.source(line, open - 1, open - 1);
        }
        int first = NounPhrases.startOf(line, open - 1);
        if (first < start) {
            return line.is(open - 1, "VERB", "ADV", "CCONJ")
                    ? leaningOn(line, open, start, depth)
                    : firstOf(line, start, close);
        }
        boolean apposed = line.text(first - 1).equals(",") && NounPhrases.governor(line, first) == first;
        int before = apposed ? NounPhrases.startOf(line, first - 2) : -1;
        if (before >= start && !line.is(before - 1, "ADP")) {
            Source further = beforeInsertion(line, first - 1, start, depth - 1);
            Source direct = phraseEndingAt(line, first - 2, start);
            return direct != null ? direct : further;
        }
        return phraseEndingAt(line, open - 1, start);
    }

    private static int opening(Line line, int from, int start) {
        for (int at = from; at > start; at--) {
            String text = line.text(at);
            if (text.equals(",") || text.equals("-") || text.equals("—") || text.equals("–")) {
                return at;
            }
        }
        return -1;
    }

    /** The first phrase of a sentence that no preposition introduces. */
    static @Nullable Source firstOf(Line line, int start, int end) {
        int at = start;
        while (at < end) {
            int last = NounPhrases.endOf(line, at);
            if (last < 0) {
                at++;
            } else if (line.is(at - 1, "ADP", "SCONJ") || NounPhrases.isDay(line, last)) {
                at = last + 1;
            } else {
                return NounPhrases.source(line, at, last);
            }
        }
        return null;
    }
}

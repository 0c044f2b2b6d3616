package org.wirecheck.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Quotation.Mechanism;

/**
 * Finds in a stretch's own sentence who says it; what the sentence does not tell is left to {@link Continuity}. The signs
 * are tried from the surest: {@code "X," said A}, {@code A said, "X"}, {@code A: "X"}, {@code …, A said.},
 * {@code according to A}, a reporting verb anywhere before.
 */
final class DirectSpeech {

    private static final Set<String> LINKS = Set.of(
            ",", ":", "that", "how", "as", "to", "it", "him", "her", "them", "the", "a", "an", "was", "is", "-", "—",
            "–");
    private static final Set<String> NO_SOURCE = Set.of("that", "this", "which", "who");
    private static final int NEAR = 4;

    private final Cues cues;

    DirectSpeech(Cues cues) {
        this.cues = cues;
    }

    /** Who says the stretch at {@code at} as far as its sentence tells, or null. */
    @Nullable
    Attribution of(Line line, int at) {
        int start = line.sentenceStart(at);
        int end = line.sentenceEnd(at);
        Attribution found = rightAfter(line, at, end);
        found = found != null ? found : signature(line, at);
        found = found != null ? found : rightBefore(line, at, start);
        found = found != null ? found : atColon(line, at, start);
        found = found != null ? found : atTail(line, at, end);
        found = found != null ? found : accordingTo(line, at, start, end);
        return found != null ? found : farBefore(line, at, start);
    }

    /** {@code "X," said A} and {@code "X," A said}. */
    private @Nullable Attribution rightAfter(Line line, int at, int end) {
        char last = line.lastOf(at);
        boolean open =
                last == ',' || last == '?' || last == '!' || last == '-' || last == '—' || last == '…' || last == '–';
        int next = at + 1;
        while (line.text(next).equals(",")
                || line.text(next).equals("—")
                || line.text(next).equals("–")
                || line.text(next).equals("-")) {
            next++;
            open = true;
        }
        if (!line.isWord(next)) {
            return null;
        }
        if (cues.isCue(line, skipAdverbs(line, next))) {
            int cue = skipAdverbs(line, next);
            Attribution inverted = inverted(line, cue, open);
            return inverted != null || !open || Cues.isParticiple(line, cue) ? inverted : leaning(line, cue, at);
        }
        int head = NounPhrases.endOf(line, next);
        if (head < 0) {
            return null;
        }
        int cue = cueOf(line, afterParenthesis(line, head + 1), Math.max(end, line.sentenceEnd(next)), open);
        boolean closes = open || cue >= 0 && endsAt(line, cue + 1);
        return cue < 0 || !closes
                ? null
                : Attribution.by(line.unit(cue).span(), line.lemma(cue), NounPhrases.source(line, next, head));
    }

    private @Nullable Attribution inverted(Line line, int cue, boolean open) {
        int first = skipAdverbs(line, cue + 1);
        int head = NounPhrases.endOf(line, first);
        boolean named = head >= 0 && !NounPhrases.isDay(line, head) && !NO_SOURCE.contains(line.lower(head));
        if (!named || Cues.isParticiple(line, cue)) {
            return null;
        }
        boolean plain = open || line.is(head + 1, "PUNCT") || !line.has(head + 1);
        return plain
                ? Attribution.by(line.unit(cue).span(), line.lemma(cue), NounPhrases.source(line, first, head))
                : null;
    }

    /** {@code "X," said on Monday}: the verb leans on what stands before the stretch. */
    private @Nullable Attribution leaning(Line line, int cue, int at) {
        Source source = Subjects.of(line, cue, line.sentenceStart(at));
        return source == null ? null : Attribution.by(line.unit(cue).span(), line.lemma(cue), source);
    }

    /** The cue whose subject ends before {@code from}: the next verb, or the first cue after what commas set off. */
    private int cueOf(Line line, int from, int end, boolean open) {
        boolean aside = false;
        for (int at = from; at <= end; at++) {
            if (cues.isCue(line, at) && (!aside || !line.is(at - 1, "PRON") || line.is(at - 1, "PUNCT"))) {
                return at;
            }
            String text = line.lower(at);
            aside |= text.equals(",")
                    || text.equals("who")
                    || text.startsWith("(")
                    || text.equals("—")
                    || text.equals("-");
            boolean passes = aside && open
                    || line.is(at, "AUX", "ADV", "ADP", "PROPN", "NOUN", "ADJ", "DET", "NUM", "PART", "CCONJ")
                            && (open || line.is(at, "AUX", "ADV"));
            if (!passes || line.isStretch(at)) {
                return -1;
            }
        }
        return -1;
    }

    private static int afterParenthesis(Line line, int at) {
        int close = at;
        while (line.text(at).startsWith("(")
                && line.has(close)
                && !line.text(close).endsWith(")")) {
            close++;
        }
        return close == at ? at : close + 1;
    }

    private static boolean endsAt(Line line, int at) {
        return !line.has(at)
                || line.isEnd(at)
                || line.text(at).equals(",")
                || line.is(at, "ADP")
                || NounPhrases.isDay(line, at);
    }

    /** {@code "X" – Jane Roe} at the end of a paragraph. */
    private static @Nullable Attribution signature(Line line, int at) {
        boolean dash = Set.of("—", "–", "-", "--", "―").contains(line.text(at + 1));
        int head = dash ? NounPhrases.endOf(line, at + 2) : -1;
        boolean ends = head >= 0 && (!line.has(head + 1) || line.text(head + 1).equals(",") || line.isEnd(head + 1));
        boolean named = ends && line.is(head, "PROPN");
        return named ? new Attribution(null, "", NounPhrases.source(line, at + 2, head), Mechanism.AUTHOR) : null;
    }

    /** {@code A said, "X"}, {@code A called it "X"}, {@code A, adding that "X"}. */
    private @Nullable Attribution rightBefore(Line line, int at, int start) {
        int from = at - 1;
        int steps = 0;
        while (from >= start && steps < NEAR && LINKS.contains(line.lower(from))) {
            from--;
            steps++;
        }
        return cues.isCue(line, from) ? cued(line, from, start) : null;
    }

    /** {@code A: "X"}, {@code A gave a short answer: "X"}. */
    private @Nullable Attribution atColon(Line line, int at, int start) {
        if (!line.text(at - 1).equals(":")) {
            return null;
        }
        int cue = cues.before(line, at - 2, start);
        Attribution cued = cue < 0 ? null : cued(line, cue, start);
        if (cued != null) {
            return cued.as(cued.mechanism() == Mechanism.CUE ? Mechanism.COLON : cued.mechanism());
        }
        int named = NounPhrases.startOf(line, at - 2);
        boolean label = named >= 0 && line.is(at - 2, "PROPN") && (named == start || line.is(named - 1, "PUNCT"));
        Source first = label ? NounPhrases.source(line, named, at - 2) : Subjects.firstOf(line, start, at - 1);
        return first == null ? null : new Attribution(null, "", first, Mechanism.COLON);
    }

    /** {@code The plan is "X" for everybody, A said.} */
    private @Nullable Attribution atTail(Line line, int at, int end) {
        for (int comma = at + 1; comma <= end; comma++) {
            if (line.isStretch(comma)) {
                return rightAfter(line, comma, end);
            }
            if (!line.text(comma).equals(",")) {
                continue;
            }
            int head = NounPhrases.endOf(line, comma + 1);
            int cue = head < 0 ? skipAdverbs(line, comma + 1) : skipAdverbs(line, head + 1);
            if (!cues.isCue(line, cue) || Cues.isParticiple(line, cue)) {
                continue;
            }
            if (head >= 0 && endsAt(line, cue + 1)) {
                return Attribution.by(
                        line.unit(cue).span(), line.lemma(cue), NounPhrases.source(line, comma + 1, head));
            }
            Attribution inverted = head < 0 ? inverted(line, cue, true) : null;
            if (inverted != null) {
                return inverted;
            }
        }
        return null;
    }

    private static @Nullable Attribution accordingTo(Line line, int at, int start, int end) {
        for (int i = start; i <= end; i++) {
            if (line.lower(i).equals("according") && line.lower(i + 1).equals("to")) {
                int head = NounPhrases.endOf(line, i + 2);
                if (head >= 0) {
                    return Attribution.by(line.span(i, i + 1), "according to", NounPhrases.source(line, i + 2, head));
                }
            }
        }
        return null;
    }

    /** The nearest reporting verb before the stretch that has a subject and is not itself reported. */
    private @Nullable Attribution farBefore(Line line, int at, int start) {
        Attribution nearest = null;
        for (int cue = cues.before(line, at - 1, start); cue >= 0; cue = cues.before(line, cue - 1, start)) {
            Attribution found = cued(line, cue, start);
            if (found != null && !Subjects.isEmbedded(line, cue, start)) {
                return found;
            }
            nearest = nearest == null ? found : nearest;
        }
        return nearest;
    }

    private static @Nullable Attribution cued(Line line, int cue, int start) {
        Source source = Subjects.of(line, cue, start);
        return source == null ? null : Attribution.by(line.unit(cue).span(), line.lemma(cue), source);
    }

    private static int skipAdverbs(Line line, int from) {
        int at = from;
        while (line.is(at, "ADV", "AUX") && !NounPhrases.isPronoun(line, at)) {
            at++;
        }
        return at;
    }
}

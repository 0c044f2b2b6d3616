package org.wirecheck.view.words;

import java.util.Set;
import org.wirecheck.model.Article;
import org.wirecheck.model.Evidence;

/**
 * The sentence a piece of evidence stands in, before and after its words, with an ellipsis where a very long one was cut.
 * It may be two where a full stop might be an abbreviation's: showing more is better than cutting a sentence off.
 */
public record Passage(String before, String after) {

    private static final int LONGEST = 260;
    private static final String STOPS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]";
    private static final Set<String> SHORT = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "lt", "col", "sgt", "capt", "sen", "rep", "gov", "prof", "rev", "jr",
            "sr", "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec", "no", "vs", "inc", "ltd", "co",
            "corp");

    /** The words around the evidence in the article it comes from. */
    public static Passage around(Evidence evidence, Article article) {
        String text = article.content(evidence.span().field());
        int start = Math.min(evidence.span().start(), text.length());
        int end = Math.min(evidence.span().end(), text.length());
        int from = begin(text, start);
        int to = finish(text, start, end);
        String before = text.substring(from, start);
        String after = text.substring(end, to);
        boolean cutBefore = from > 0 && start - from >= LONGEST;
        boolean cutAfter = to < text.length() && to - end >= LONGEST;
        return new Passage(
                cutBefore ? "…" + before.substring(blank(before)) : before.stripLeading(),
                cutAfter ? after.substring(0, lastBlank(after)) + "…" : after.stripTrailing());
    }

    private static int begin(String text, int start) {
        int least = whole(text, Math.max(0, start - LONGEST));
        for (int i = start; i > least; i--) {
            if (text.charAt(i - 1) == '\n' || i < start && ends(text, i)) {
                return i;
            }
        }
        return least;
    }

    private static int finish(String text, int start, int end) {
        int most = whole(text, Math.min(text.length(), end + LONGEST));
        boolean complete = end > start && ends(text, end);
        for (int i = end; !complete && i < most; i++) {
            if (text.charAt(i) == '\n') {
                return i;
            }
            if (ends(text, i + 1)) {
                return i + 1;
            }
        }
        return complete ? end : most;
    }

    /** True if a sentence ends right before {@code at}: a stop, closing marks, a blank, and no small letter after it. */
    private static boolean ends(String text, int at) {
        if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            return false;
        }
        int stop = at - 1;
        while (stop > 0 && CLOSERS.indexOf(text.charAt(stop)) >= 0) {
            stop--;
        }
        if (stop < 1 || STOPS.indexOf(text.charAt(stop)) < 0) {
            return false;
        }
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
        return !goesOn && !(text.charAt(stop) == '.' && isShort(text, stop));
    }

    private static boolean isShort(String text, int stop) {
        int from = stop;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean initial = stop - from == 1 && Character.isUpperCase(text.charAt(from));
        return initial || SHORT.contains(text.substring(from, stop).toLowerCase(java.util.Locale.ROOT));
    }

    private static int blank(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isWhitespace(words.charAt(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int lastBlank(String words) {
        for (int i = words.length(); i > 0; i--) {
            if (Character.isWhitespace(words.charAt(i - 1))) {
                return i - 1;
            }
        }
        return words.length();
    }

    private static int whole(String text, int at) {
        boolean splits = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return splits ? at - 1 : at;
    }
}

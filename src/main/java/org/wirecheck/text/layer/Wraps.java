package org.wirecheck.text.layer;

import java.util.ArrayList;
import java.util.List;

/** Joins lines that are one paragraph: a sentence broken where a link stood, or a text broken at a fixed width. */
final class Wraps {

    private static final int FEWEST_LINES = 12;
    private static final int NARROWEST = 30;
    private static final int WIDEST = 90;

    private Wraps() {}

    static void join(Page page) {
        List<Segment> segments = page.segments;
        boolean spaced = isSpaced(segments);
        boolean fixedWidth = isFixedWidth(segments, spaced);
        List<Segment> joined = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment first = segments.get(i);
            int last = i;
            while (last + 1 < segments.size()) {
                Segment next = segments.get(last + 1);
                boolean apart = next.apart && !spaced;
                boolean joins = fixedWidth
                        ? !apart && segments.get(last).isOpen() && next.isOpen()
                        : continues(page, segments.get(last), next, apart, last > i);
                if (!joins) {
                    break;
                }
                last++;
            }
            if (last > i) {
                first.growTo(page.text, segments.get(last).end);
            }
            joined.add(first);
            i = last;
        }
        segments.clear();
        segments.addAll(joined);
    }

    private static boolean continues(Page page, Segment line, Segment next, boolean apart, boolean joined) {
        if (!line.isOpen() || !next.isOpen() || line.shape.isEmpty() || next.shape.isEmpty()) {
            return false;
        }
        char first = page.text.charAt(next.start);
        if (line.shape.stop() || isBullet(first) || page.text.charAt(line.end - 1) == ':') {
            return false;
        }
        boolean unfinished = next.shape.startsSmall() && isWord(page.text, next)
                || ",;.".indexOf(first) >= 0
                || joined && first == '\u2013';
        if (apart) {
            return unfinished && (line.shape.isSentenceLike() || line.shape.hanging());
        }
        return unfinished || line.shape.hanging();
    }

    /** False for an address, which is small too. */
    private static boolean isWord(String text, Segment next) {
        int i = next.start;
        while (i < next.end
                && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\'' || text.charAt(i) == '\u2019')) {
            i++;
        }
        return i == next.end || ".@:/_".indexOf(text.charAt(i)) < 0;
    }

    private static boolean isBullet(char c) {
        return c == '-' || c == '\u2022' || c == '*' || c == '+';
    }

    /** True if an empty line stands before nearly every line, so that it parts no paragraphs. */
    private static boolean isSpaced(List<Segment> segments) {
        long apart = segments.stream().filter(segment -> segment.apart).count();
        return segments.size() >= FEWEST_LINES && apart >= (segments.size() - 1) * 0.9;
    }

    /** True if the lines are broken at about one width, as in old wire copy and transcripts. */
    private static boolean isFixedWidth(List<Segment> segments, boolean spaced) {
        int inner = 0;
        int broken = 0;
        int narrow = 0;
        int stops = 0;
        for (int i = 0; i + 1 < segments.size(); i++) {
            Segment line = segments.get(i);
            int length = line.end - line.start;
            boolean before = !segments.get(i + 1).apart || spaced;
            inner++;
            narrow += length <= WIDEST ? 1 : 0;
            stops += line.shape.stop() ? 1 : 0;
            broken += !line.shape.stop() && before && length >= NARROWEST && length <= WIDEST ? 1 : 0;
        }
        return inner >= FEWEST_LINES && narrow >= inner * 0.95 && broken > inner * 0.25 && stops > inner * 0.1;
    }
}

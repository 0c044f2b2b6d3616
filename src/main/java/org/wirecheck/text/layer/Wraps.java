package org.wirecheck.text.layer;

import java.util.ArrayList;
import java.util.List;

/** Joins lines that are one paragraph: a sentence broken where a link stood, or a text broken at a fixed width. */
final class Wraps {

    private static final int FEWEST_LINES = 8;

    private Wraps() {}

    static void join(Page page) {
        boolean fixedWidth = isFixedWidth(page.segments);
        List<Segment> joined = new ArrayList<>();
        List<Segment> segments = page.segments;
        for (int i = 0; i < segments.size(); i++) {
            Segment first = segments.get(i);
            int last = i;
            while (last + 1 < segments.size()
                    && continues(page, segments.get(last), segments.get(last + 1), fixedWidth)) {
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

    private static boolean continues(Page page, Segment line, Segment next, boolean fixedWidth) {
        if (!line.isOpen() || !next.isOpen() || line.shape.isEmpty() || next.shape.isEmpty()) {
            return false;
        }
        if (fixedWidth) {
            return !next.apart;
        }
        if (line.shape.stop() || isBullet(page.text.charAt(next.start))) {
            return false;
        }
        boolean unfinished = next.shape.startsSmall() || ",;.".indexOf(page.text.charAt(next.start)) >= 0;
        if (next.apart) {
            return unfinished && (line.shape.isSentenceLike() || line.shape.hanging());
        }
        return unfinished || line.shape.hanging();
    }

    private static boolean isBullet(char c) {
        return c == '-' || c == '\u2022' || c == '*' || c == '+';
    }

    /** True if most lines end without a stop at about one width, as in old wire copy and transcripts. */
    private static boolean isFixedWidth(List<Segment> segments) {
        int inner = 0;
        int broken = 0;
        for (int i = 0; i + 1 < segments.size(); i++) {
            Segment line = segments.get(i);
            int length = line.end - line.start;
            inner++;
            broken += !line.shape.stop() && !segments.get(i + 1).apart && length >= 30 && length <= 100 ? 1 : 0;
        }
        return inner >= FEWEST_LINES && broken > inner * 0.6;
    }
}

package org.wirecheck.text.layer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words an article's sentences are made of, to tell its own lines from the headlines of other stories among them. */
final class Topic {

    private static final int STEM = 5;
    private static final double OWN = 0.4;

    private final Set<String> stems = new HashSet<>();

    /** The topic of a page: of its sentences that end in a stop. */
    static Topic of(Page page) {
        Topic topic = new Topic();
        for (Segment segment : page.segments) {
            if (segment.isOpen() && segment.shape.stop()) {
                topic.count(page.text, segment, true);
            }
        }
        return topic;
    }

    /** True if enough of the line's longer words stand in the article's sentences too. */
    boolean isOwn(Page page, Segment segment) {
        int[] counts = count(page.text, segment, false);
        return counts[0] == 0 || counts[1] >= counts[0] * OWN;
    }

    /** Longer words of a segment, and how many of them are known. */
    private int[] count(String text, Segment segment, boolean learn) {
        int words = 0;
        int known = 0;
        int i = segment.start;
        while (i < segment.end) {
            int start = i;
            while (i < segment.end && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            if (i - start >= 4) {
                String stem = text.substring(start, Math.min(i, start + STEM)).toLowerCase(Locale.ROOT);
                words++;
                known += learn ? 0 : stems.contains(stem) ? 1 : 0;
                if (learn) {
                    stems.add(stem);
                }
            }
            i = i == start ? i + 1 : i;
        }
        return new int[] {words, known};
    }
}

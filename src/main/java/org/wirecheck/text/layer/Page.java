package org.wirecheck.text.layer;

import java.util.ArrayList;
import java.util.List;
import org.wirecheck.model.Article;
import org.wirecheck.model.Layer;

/** An article's text in segments, in text order, while judges decide their layers. */
final class Page {

    private static final int LONG = 40;

    final Article article;
    final String text;
    final List<Segment> segments;

    Page(Article article, List<Segment> segments) {
        this.article = article;
        this.text = article.text();
        this.segments = segments;
    }

    /** The lines of the text that are not blank, each without the blanks around it. */
    static Page of(Article article) {
        String text = article.text();
        List<Segment> lines = new ArrayList<>();
        int blankLines = 0;
        int i = 0;
        while (i < text.length()) {
            int lineEnd = endOfLine(text, i);
            int start = i;
            int end = lineEnd;
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new Segment(text, start, end, blankLines > 0));
                blankLines = 0;
            } else {
                blankLines++;
            }
            i = lineEnd + 1;
            if (i < text.length() && text.charAt(lineEnd) == '\r' && text.charAt(i) == '\n') {
                i++;
            }
        }
        return new Page(article, lines);
    }

    private static int endOfLine(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000b' || c == '\f') {
                return i;
            }
            i++;
        }
        return i;
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || c == '\u00a0'
                || c == '\u202f'
                || c == '\u200b'
                || c == '\ufeff';
    }

    /** The words of a segment, exactly. */
    String words(Segment segment) {
        return text.substring(segment.start, segment.end);
    }

    /** Index of the first undecided segment that is a sentence with its stop or a very long line, or the number of segments. */
    int firstProse() {
        for (int i = 0; i < segments.size(); i++) {
            Shape shape = segments.get(i).shape;
            if (segments.get(i).isOpen() && shape.isProse() && (shape.stop() || shape.words() > LONG)) {
                return i;
            }
        }
        return segments.size();
    }

    int lastProse() {
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (segments.get(i).isOpen() && segments.get(i).shape.isProse()) {
                return i;
            }
        }
        return -1;
    }

    boolean isAt(int index, Layer layer) {
        return index < 0 || index >= segments.size() || segments.get(index).is(layer);
    }
}

package org.wirecheck.text.mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.wirecheck.model.Field;
import org.wirecheck.model.Marked;
import org.wirecheck.model.Span;
import org.wirecheck.text.mark.DoubleMarks.Event;
import org.wirecheck.text.mark.DoubleMarks.Part;

/**
 * A text and its paragraphs → what stands in quotation marks, double and single, nested, over several paragraphs, with a
 * wrong or missing mark. Apostrophes ("players' union", "'70s") and signs for feet and inches (6'3") open nothing.
 */
public final class QuotationMarks {

    private final Field field;
    private final String text;
    private final List<Span> paragraphs;
    private final List<Marked> found = new ArrayList<>();
    private final BitSet openers = new BitSet();
    private final BitSet closers = new BitSet();

    private QuotationMarks(Field field, String text, List<Span> paragraphs) {
        this.field = field;
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** The marks of the paragraphs, which must be in text order; what lies between paragraphs (boilerplate) is not looked at. */
    public static Marks read(Field field, String text, List<Span> paragraphs) {
        return new QuotationMarks(field, text, paragraphs).run();
    }

    private Marks run() {
        List<Event> events = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            collect(paragraphs.get(p), events);
            boolean nextOpens = p + 1 < paragraphs.size() && opensWithMark(paragraphs.get(p + 1));
            events.add(new Event(paragraphs.get(p).end(), 0, false, false, false, false, false, nextOpens));
        }
        pair(events, DoubleMarks.decide(events));
        new SingleMarks(field, text, openers, closers, found).read(paragraphs);
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return new Marks(found, openers, closers);
    }

    private boolean opensWithMark(Span paragraph) {
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                return lengthOfMark(i, paragraph.end()) > 0 && c != '\u201d' && c != '\u00bb';
            }
        }
        return false;
    }

    private int lengthOfMark(int i, int end) {
        return switch (text.charAt(i)) {
            case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\uff02', '\u2033' -> 1;
            case '`', '\'', '\u2018', '\u2019' -> i + 1 < end
                            && text.charAt(i + 1) == text.charAt(i)
                            && (i == 0 || text.charAt(i - 1) != text.charAt(i))
                    ? 2
                    : 0;
            default -> 0;
        };
    }

    private void collect(Span paragraph, List<Event> events) {
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int length = lengthOfMark(i, paragraph.end());
            if (length > 0) {
                events.add(event(paragraph, i, length));
                i += length - 1;
            }
        }
    }

    private Event event(Span paragraph, int at, int length) {
        char c = text.charAt(at);
        char left = at > paragraph.start() ? text.charAt(at - 1) : ' ';
        char right = at + length < paragraph.end() ? text.charAt(at + length) : ' ';
        boolean gapLeft = isBlank(left) || "([{-\u2013\u2014/".indexOf(left) >= 0;
        boolean gapRight = isBlank(right) || ".,;:!?)]}-\u2013\u2014/".indexOf(right) >= 0;
        boolean open = gapLeft && !gapRight || at == paragraph.start();
        boolean close = gapRight && !gapLeft || !gapLeft && ".,!?\u2026".indexOf(left) >= 0;
        boolean sign = c == '"' && Character.isDigit(left)
                || c == '\u2033'
                || c == '\u201d' && Character.isDigit(left) && isFeet(at);
        return new Event(
                at,
                length,
                c == '\u201c' || c == '\u201e' || c == '\u00ab' || c == '`' || c == '\u2018',
                c == '\u201d' || c == '\u00bb' || c == '\u2019',
                open && !close,
                close && !open,
                sign,
                false);
    }

    /** True for 6'3" before the sign at {@code at}. */
    private boolean isFeet(int at) {
        int i = at - 1;
        while (i > 0 && (Character.isDigit(text.charAt(i)) || text.charAt(i) == ' ') && at - i < 5) {
            i--;
        }
        return text.charAt(i) == '\'' || text.charAt(i) == '\u2019';
    }

    private void pair(List<Event> events, List<Part> parts) {
        Deque<Event> open = new ArrayDeque<>();
        for (int i = 0; i < events.size(); i++) {
            Event e = events.get(i);
            switch (parts.get(i)) {
                case OPEN -> open(e, open);
                case CLOSE -> close(e, open);
                case REOPEN -> {
                    unclosed(open, e.start());
                    open(e, open);
                }
                case BREAK -> unclosed(open, e.start());
                default -> {}
            }
        }
        unclosed(open, events.isEmpty() ? 0 : events.get(events.size() - 1).start());
    }

    private void open(Event e, Deque<Event> open) {
        openers.set(e.start(), e.start() + e.length());
        open.push(e);
    }

    private void close(Event e, Deque<Event> open) {
        closers.set(e.start(), e.start() + e.length());
        Event opener = open.pop();
        mark(opener, e.start(), e.start() + e.length(), true);
    }

    private void unclosed(Deque<Event> open, int end) {
        while (!open.isEmpty()) {
            Event opener = open.pop();
            mark(opener, end, end, false);
        }
    }

    private void mark(Event opener, int contentEnd, int end, boolean closed) {
        int from = opener.start() + opener.length();
        int to = contentEnd;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            int last = closed ? end : to;
            found.add(new Marked(new Span(field, opener.start(), last), new Span(field, from, to), closed));
        }
    }

    static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }
}

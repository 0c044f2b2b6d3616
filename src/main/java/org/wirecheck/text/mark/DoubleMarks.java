package org.wirecheck.text.mark;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides of every double quotation mark (", “, ”, „, «, », ``, '') whether it opens, closes or is none, all over a text
 * at once: the reading that disagrees least with the marks' shapes, the blanks around them and the paragraphs wins. So a
 * wrong blank ('a long time, "Nash said'), a wrong shape (“…“) or a missing mark costs no other quotation.
 */
final class DoubleMarks {

    enum Part {
        OPEN,
        CLOSE,
        NONE,
        /** Closes the quotation before it, whose mark is missing, and opens one. */
        REOPEN,
        PARAGRAPH,
        /** A paragraph ends inside a quotation that the next paragraph opens again, or that lacks its closing mark. */
        BREAK
    }

    /** A mark, or the end of a paragraph ({@code length} 0). */
    record Event(
            int start,
            int length,
            boolean curlyOpen,
            boolean curlyClose,
            boolean looksOpen,
            boolean looksClose,
            boolean sign,
            boolean nextOpens) {}

    private static final int STATES = 3;
    private static final double NEVER = 1e9;

    private DoubleMarks() {}

    /** What each event is, in order. */
    static List<Part> decide(List<Event> events) {
        int n = events.size();
        byte[][] from = new byte[n][STATES];
        Part[][] how = new Part[n][STATES];
        double[] cost = {0, NEVER, NEVER};
        for (int i = 0; i < n; i++) {
            double[] next = {NEVER, NEVER, NEVER};
            for (int state = 0; state < STATES; state++) {
                if (cost[state] < NEVER) {
                    step(events.get(i), state, cost[state], next, from[i], how[i]);
                }
            }
            cost = next;
        }
        int state = cost[0] <= cost[1] + 1 ? 0 : 1;
        List<Part> parts = new ArrayList<>(java.util.Collections.nCopies(n, Part.NONE));
        for (int i = n - 1; i >= 0; i--) {
            parts.set(i, how[i][state]);
            state = from[i][state];
        }
        return parts;
    }

    private static void step(Event e, int state, double cost, double[] next, byte[] from, Part[] how) {
        if (e.length == 0) {
            if (state == 0) {
                take(0, 0, cost, Part.PARAGRAPH, next, from, how);
            } else {
                take(state, 0, cost + (e.nextOpens ? 0.2 : 1.6), Part.BREAK, next, from, how);
                take(state, state, cost + (e.nextOpens ? 2.5 : 1.0), Part.PARAGRAPH, next, from, how);
            }
            return;
        }
        take(state, state, cost + (e.sign ? 0.3 : 2.2), Part.NONE, next, from, how);
        if (state < STATES - 1) {
            take(state, state + 1, cost + opening(e) + (state == 0 ? 0 : 1.7), Part.OPEN, next, from, how);
        }
        if (state > 0) {
            take(state, state - 1, cost + closing(e), Part.CLOSE, next, from, how);
            take(state, state, cost + opening(e) + 2.6, Part.REOPEN, next, from, how);
        }
    }

    private static double opening(Event e) {
        double shape = e.curlyClose ? 1.2 : 0;
        return shape + (e.looksOpen ? 0 : e.looksClose ? 1.0 : 0.4);
    }

    private static double closing(Event e) {
        double shape = e.curlyOpen ? 1.2 : 0;
        return shape + (e.looksClose ? 0 : e.looksOpen ? 1.0 : 0.4);
    }

    private static void take(int state, int to, double cost, Part part, double[] next, byte[] from, Part[] how) {
        if (cost < next[to]) {
            next[to] = cost;
            from[to] = (byte) state;
            how[to] = part;
        }
    }
}

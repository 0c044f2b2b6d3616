package org.wirecheck.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** A bar on standard error, with how many stories are done; silent unless that is a terminal. */
final class Progress implements AutoCloseable {

    private static final long PAUSE = 200_000_000L;
    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean shown;
    private final long began = System.nanoTime();
    private long told = began;
    private boolean visible;
    private int done;

    private Progress(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    static Progress on(PrintWriter err) {
        return new Progress(err, Terminal.showsProgress());
    }

    /** @param share how much of the input is read, 0 to 1; 0 if nobody knows */
    void step(double share) {
        done++;
        long now = System.nanoTime();
        if (shown && now - told > PAUSE) {
            told = now;
            double seconds = (now - began) / 1e9;
            int full = (int) (share * WIDTH);
            String bar = share == 0 ? "" : "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] ";
            err.printf(Locale.ROOT, "%s%s%d stories, %.1f a second", CLEAR, bar, done, done / seconds);
            err.flush();
            visible = true;
        }
    }

    void clear() {
        if (visible) {
            err.print(CLEAR);
            err.flush();
            visible = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}

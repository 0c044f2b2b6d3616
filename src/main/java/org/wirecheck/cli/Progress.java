package org.wirecheck.cli;

import java.io.PrintWriter;

/** Tells on standard error how many stories are done, on one line that rewrites itself; silent unless that is a terminal. */
final class Progress implements AutoCloseable {

    private static final long PAUSE = 200_000_000L;
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

    void step() {
        done++;
        long now = System.nanoTime();
        if (shown && now - told > PAUSE) {
            told = now;
            double seconds = (now - began) / 1e9;
            err.printf(java.util.Locale.ROOT, "%s%d stories, %.1f a second", CLEAR, done, done / seconds);
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

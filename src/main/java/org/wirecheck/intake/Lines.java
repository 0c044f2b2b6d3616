package org.wirecheck.intake;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream of bundles, one a line, of which only the line at hand is held; blank lines are passed over. */
final class Lines implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final String name;
    private final InputStream in;
    private final boolean mayBeOne;
    private final byte[] buffer = new byte[CHUNK];
    private int at;
    private int filled;
    private int number;
    private long passed;

    /** @param mayBeOne whether the whole may be one bundle over several lines: if its first line does not close what it opens */
    Lines(String name, InputStream in, boolean mayBeOne) {
        this.name = name;
        this.in = in;
        this.mayBeOne = mayBeOne;
    }

    String name() {
        return name;
    }

    /** Bytes read so far. */
    long passed() {
        return passed;
    }

    @Nullable
    Source next() throws IOException {
        while (true) {
            Line line = line();
            if (line == null) {
                return null;
            }
            number++;
            if (line.cut) {
                return refused(number);
            }
            byte[] bytes = line.bytes.toByteArray();
            if (!isBlank(bytes)) {
                return number == 1 && mayBeOne && !isClosed(bytes) ? whole(line) : source(name + ":" + number, bytes);
            }
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new InputException(name, "cannot be closed: " + e.getMessage(), e);
        }
    }

    /** Bytes up to a line feed; those beyond the longest bundle are dropped. */
    private static final class Line {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean cut;

        void add(byte[] buffer, int from, int length) {
            cut = cut || bytes.size() + length > BundleJson.LONGEST;
            if (cut) {
                bytes.reset();
            } else {
                bytes.write(buffer, from, length);
            }
        }
    }

    private @Nullable Line line() throws IOException {
        Line line = new Line();
        boolean any = false;
        while (true) {
            if (at == filled) {
                at = 0;
                filled = Math.max(0, in.read(buffer));
                passed += filled;
                if (filled == 0) {
                    return any ? line : null;
                }
            }
            any = true;
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            line.add(buffer, from, at - from);
            if (at < filled) {
                at++;
                return line;
            }
        }
    }

    private Source whole(Line first) throws IOException {
        for (Line line = line(); line != null; line = line()) {
            byte[] bytes = line.bytes.toByteArray();
            first.add(new byte[] {'\n'}, 0, 1);
            first.add(bytes, 0, bytes.length);
        }
        return first.cut ? refused(1) : source(name, first.bytes.toByteArray());
    }

    private static Source source(String place, byte[] bytes) {
        return new Source(place, () -> Utf8.of(bytes));
    }

    private Source refused(int line) {
        String limit = "is longer than " + (BundleJson.LONGEST >> 20) + " MB";
        return new Source(name + ":" + line, () -> {
            throw new InputException("", limit);
        });
    }

    private static boolean isClosed(byte[] bytes) {
        int last = bytes.length - 1;
        while (last > 0 && bytes[last] <= ' ') {
            last--;
        }
        return bytes[last] == '}';
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}

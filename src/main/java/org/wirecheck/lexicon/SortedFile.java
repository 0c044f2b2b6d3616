package org.wirecheck.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A large list kept as bytes and searched where it lies: lines sorted by their first cell (a {@link Phrase} key), so
 * that starting the program reads the bytes and parses nothing.
 */
final class SortedFile {
    private final byte[] bytes;
    private final int start;

    private SortedFile(byte[] bytes) {
        this.bytes = bytes;
        this.start = afterHeader();
    }

    static SortedFile resource(String file) {
        try (InputStream in = SortedFile.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new LexiconException(file, "is missing");
            }
            return new SortedFile(in.readAllBytes());
        } catch (IOException e) {
            throw new LexiconException(file, "cannot be read (" + e.getMessage() + ")");
        }
    }

    /** The cells of every line whose first cell is this key. */
    List<String[]> lines(String key) {
        byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
        List<String[]> lines = new ArrayList<>(2);
        int at = firstNotBefore(wanted);
        while (startsWith(at, wanted)) {
            int end = lineEnd(at);
            lines.add(new String(bytes, at, end - at, StandardCharsets.UTF_8).split("\t", -1));
            at = end + 1;
        }
        return lines;
    }

    /** Whether some line's first cell starts with these characters. */
    boolean hasPrefix(String prefix) {
        byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
        return startsWith(firstNotBefore(wanted), wanted);
    }

    private int firstNotBefore(byte[] wanted) {
        int low = start;
        int high = bytes.length;
        while (low < high) {
            int line = lineStart(low + (high - low) / 2, low);
            if (compare(line, wanted) < 0) {
                low = lineEnd(line) + 1;
            } else {
                high = line;
            }
        }
        return low;
    }

    private int compare(int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length) {
                return -1;
            }
            int difference = (bytes[at + i] & 0xff) - (wanted[i] & 0xff);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private boolean startsWith(int at, byte[] wanted) {
        return at < bytes.length && compare(at, wanted) == 0;
    }

    private int lineStart(int at, int floor) {
        int i = at;
        while (i > floor && bytes[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    private int lineEnd(int at) {
        int i = at;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private int afterHeader() {
        int at = 0;
        while (at < bytes.length && bytes[at] == '#') {
            at = lineEnd(at) + 1;
        }
        return Math.min(bytes.length, lineEnd(at) + 1);
    }
}

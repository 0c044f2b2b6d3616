package org.wirecheck.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A large list kept as bytes and searched where it lies: lines sorted by their first cell (a {@link Phrase} key), so
 * that starting the program reads the bytes and parses nothing.
 */
final class SortedFile {
    private static final int MOST_KEPT = 50_000;

    private final byte[] bytes;
    private final ConcurrentMap<String, List<String[]>> found = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Boolean> prefixes = new ConcurrentHashMap<>();
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

    /** The cells of every line whose first cell is this key; nobody may change them. */
    List<String[]> lines(String key) {
        List<String[]> known = found.get(key);
        if (known == null) {
            known = find(key);
            if (found.size() < MOST_KEPT) {
                found.put(key, known);
            }
        }
        return known;
    }

    private List<String[]> find(String key) {
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
        Boolean known = prefixes.get(prefix);
        if (known == null) {
            known = begins(prefix);
            if (prefixes.size() < MOST_KEPT) {
                prefixes.put(prefix, known);
            }
        }
        return known;
    }

    private boolean begins(String prefix) {
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

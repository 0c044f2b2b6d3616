package org.wirecheck.lexicon.wordnet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The two files of one part of speech, read where they lie: the index is sorted by lemma, and a sense's number is its
 * byte offset in the data file. Nothing is parsed until it is asked for.
 */
final class Dictionary {
    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";

    private static final int MOST_KEPT = 100_000;
    private static final int[] UNLISTED = {};

    private final Pos pos;
    private final byte[] index;
    private final ConcurrentMap<String, int[]> entries = new ConcurrentHashMap<>();
    private byte @org.jspecify.annotations.Nullable [] data;

    Dictionary(Pos pos) {
        this.pos = pos;
        this.index = bytes("index." + pos.file);
    }

    /** The senses of a lemma (spaces as underscores), most frequent first; empty if it is not listed. */
    int[] senses(String lemma) {
        int[] entry = entry(lemma);
        return entry.length == 0 ? entry : Arrays.copyOfRange(entry, 1, entry.length);
    }

    /** How many of its senses were met in WordNet's own tagged texts; -1 if the lemma is not listed. */
    int taggedSenses(String lemma) {
        int[] entry = entry(lemma);
        return entry.length == 0 ? -1 : entry[0];
    }

    /** How many senses are tagged, then the senses; empty if the lemma is not listed. What was looked up once is kept. */
    private int[] entry(String lemma) {
        int[] known = entries.get(lemma);
        if (known == null) {
            known = parse(indexLine(lemma));
            if (entries.size() < MOST_KEPT) {
                entries.put(lemma, known);
            }
        }
        return known;
    }

    private static int[] parse(String[] cells) {
        if (cells.length == 0) {
            return UNLISTED;
        }
        int count = Integer.parseInt(cells[2]);
        int[] entry = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            entry[i] = Integer.parseInt(cells[cells.length - count - 1 + i]);
        }
        return entry;
    }

    /** The sense whose number this is. */
    Sense sense(int offset) {
        byte[] lines = data();
        int end = offset;
        while (lines[end] != '|' && lines[end] != '\n') {
            end++;
        }
        String[] cells = new String(lines, offset, end - offset, StandardCharsets.ISO_8859_1)
                .trim()
                .split(" ");
        int wordCount = Integer.parseInt(cells[3], 16);
        List<String> words = new ArrayList<>(wordCount);
        for (int i = 0; i < wordCount; i++) {
            words.add(cells[4 + 2 * i]);
        }
        int at = 4 + 2 * wordCount;
        int pointers = Integer.parseInt(cells[at]);
        List<Sense.Pointer> links = new ArrayList<>(pointers);
        for (int i = 0; i < pointers; i++) {
            int p = at + 1 + 4 * i;
            links.add(new Sense.Pointer(
                    cells[p],
                    Integer.parseInt(cells[p + 1]),
                    cells[p + 2].charAt(0),
                    Integer.parseInt(cells[p + 3], 16)));
        }
        return new Sense(pos, offset, Integer.parseInt(cells[1]), words, links);
    }

    /**
     * The senses one step more general, for adjectives the similar ones. Reads the bytes without making a {@link Sense}:
     * the line of "person" names four hundred narrower senses that nobody asked for.
     */
    int[] broader(int offset) {
        byte[] lines = data();
        int at = skip(lines, offset, 3);
        int words = Character.digit(lines[at], 16) * 16 + Character.digit(lines[at + 1], 16);
        at = skip(lines, at, 1 + 2 * words);
        int pointers = number(lines, at, 3);
        at = skip(lines, at, 1);
        int[] broader = new int[pointers];
        int found = 0;
        for (int i = 0; i < pointers; i++) {
            int target = skip(lines, at, 1);
            int letter = skip(lines, target, 1);
            boolean up = lines[at] == '@' || lines[at] == '&';
            if (up && (lines[letter] == pos.letter || lines[letter] == 's')) {
                broader[found++] = number(lines, target, 8);
            }
            at = skip(lines, letter, 2);
        }
        return Arrays.copyOf(broader, found);
    }

    private static int skip(byte[] lines, int from, int fields) {
        int at = from;
        for (int i = 0; i < fields; i++) {
            while (lines[at] != ' ') {
                at++;
            }
            at++;
        }
        return at;
    }

    private static int number(byte[] lines, int from, int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            number = number * 10 + lines[from + i] - '0';
        }
        return number;
    }

    private String[] indexLine(String lemma) {
        byte[] wanted = (lemma + " ").getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = index.length;
        while (low < high) {
            int line = lineStart(low + (high - low) / 2, low);
            int end = lineEnd(line);
            int order =
                    Arrays.compareUnsigned(index, line, Math.min(line + wanted.length, end), wanted, 0, wanted.length);
            if (order == 0) {
                return new String(index, line, end - line, StandardCharsets.UTF_8)
                        .trim()
                        .split(" ");
            }
            if (order < 0) {
                low = end + 1;
            } else {
                high = line;
            }
        }
        return new String[0];
    }

    private int lineStart(int at, int floor) {
        int i = at;
        while (i > floor && index[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    private int lineEnd(int at) {
        int i = at;
        while (i < index.length && index[i] != '\n') {
            i++;
        }
        return i;
    }

    private synchronized byte[] data() {
        byte[] known = data;
        if (known == null) {
            known = bytes("data." + pos.file);
            data = known;
        }
        return known;
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Dictionary.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("WordNet's " + file + " is missing from the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

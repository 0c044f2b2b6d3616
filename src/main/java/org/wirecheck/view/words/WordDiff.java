package org.wirecheck.view.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two renderings of one quotation, word by word: what both have, what only the first has and what only the second has. */
public final class WordDiff {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*|\\s+|.", Pattern.DOTALL);
    private static final int MOST_WORDS = 4000;
    private static final double ALIKE = 0.4;

    private WordDiff() {}

    /** Where a piece stands. */
    public enum In {
        BOTH,
        FIRST,
        SECOND
    }

    /** A stretch of words. */
    public record Piece(In in, String words) {}

    /**
     * The pieces in reading order; those of {@link In#BOTH} in the second's spelling. Renderings that share too little for a
     * comparison to be read, or that are too long, come back as the second alone.
     */
    public static List<Piece> between(String first, String second) {
        List<String> from = words(first);
        List<String> to = words(second);
        if (from.size() > MOST_WORDS || to.size() > MOST_WORDS) {
            return List.of(new Piece(In.BOTH, second));
        }
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int shared = to.size();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(from, to, WordDiff::same).getDeltas()) {
            int start = delta.getTarget().getPosition();
            add(pieces, In.BOTH, to.subList(at, start));
            add(pieces, In.FIRST, delta.getSource().getLines());
            add(pieces, In.SECOND, delta.getTarget().getLines());
            at = start + delta.getTarget().size();
            shared -= delta.getTarget().size();
        }
        add(pieces, In.BOTH, to.subList(at, to.size()));
        boolean alike = shared >= ALIKE * Math.max(from.size(), to.size());
        return alike ? joined(pieces) : List.of(new Piece(In.BOTH, second));
    }

    /** Changes with nothing but a blank between them are one change: "one another" for "each other". */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean between = piece.in() == In.BOTH
                    && piece.words().isBlank()
                    && i + 1 < pieces.size()
                    && gone.length() + come.length() > 0;
            if (piece.in() == In.FIRST || between) {
                gone.append(piece.words());
            }
            if (piece.in() == In.SECOND || between) {
                come.append(piece.words());
            }
            if (piece.in() == In.BOTH && !between) {
                flush(joined, gone, come);
                joined.add(piece);
            }
        }
        flush(joined, gone, come);
        return joined;
    }

    private static void flush(List<Piece> joined, StringBuilder gone, StringBuilder come) {
        add(joined, In.FIRST, gone.isEmpty() ? List.of() : List.of(gone.toString()));
        add(joined, In.SECOND, come.isEmpty() ? List.of() : List.of(come.toString()));
        gone.setLength(0);
        come.setLength(0);
    }

    private static void add(List<Piece> pieces, In in, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(in, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Case, the width of a blank and the shape of an apostrophe are no change of words. */
    private static boolean same(String left, String right) {
        return plain(left).equals(plain(right));
    }

    private static String plain(String word) {
        return word.isBlank()
                ? " "
                : word.toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replace('“', '"')
                        .replace('”', '"');
    }
}

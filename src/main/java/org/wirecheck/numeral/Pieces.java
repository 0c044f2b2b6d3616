package org.wirecheck.numeral;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.numeral.Numeral.Form;

/** The pieces of one stretch of text, with the looks ahead and back the grammar needs. */
record Pieces(String text, int to, List<Piece> list) {

    private static final Piece NONE = Piece.word(0, 0, "");

    /** The piece at an index, or an empty one outside. */
    Piece at(int i) {
        return i >= 0 && i < list.size() ? list.get(i) : NONE;
    }

    /** The same pieces as if the text ended before an index. */
    Pieces before(int i) {
        return new Pieces(text, to, list.subList(0, i));
    }

    int size() {
        return list.size();
    }

    boolean is(int i, String word) {
        return at(i).is(word);
    }

    boolean isWord(int i) {
        String word = at(i).word();
        return !word.isEmpty() && Character.isLetter(word.charAt(0));
    }

    /** True if no space parts the piece from the one before it. */
    boolean touches(int i) {
        return i > 0 && i < list.size() && at(i - 1).end() == at(i).start();
    }

    /** The index behind an optional hyphen at {@code i}. */
    int pastHyphen(int i) {
        return is(i, "-") ? i + 1 : i;
    }

    /** What the word at an index multiplies the number before it by, or null; hundred is not among them. */
    @Nullable
    BigDecimal scale(int i) {
        return NumberWords.SCALES.get(at(i).word());
    }

    /**
     * A word, figure or mark of the text.
     *
     * @param word lower case; empty for a figure
     * @param value what a figure is worth with its suffix, or null if this is none
     * @param scale what the suffix multiplied by: a million for "1.2m", otherwise one
     */
    record Piece(
            int start, int end, String word, @Nullable BigDecimal value, BigDecimal scale, Form form, boolean glued) {

        static Piece word(int start, int end, String word) {
            return new Piece(start, end, word, null, BigDecimal.ONE, Form.CARDINAL, false);
        }

        boolean isFigure() {
            return value != null;
        }

        boolean is(String wanted) {
            return word.equals(wanted);
        }
    }
}

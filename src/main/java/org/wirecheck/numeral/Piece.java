package org.wirecheck.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

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

package org.wirecheck.text.token;

/**
 * Typography levelled one char for one char, so that every offset still holds: ’ becomes ', “ becomes ", a no-break space
 * becomes a space, a control character becomes a space.
 */
public final class Folding {

    private Folding() {}

    /** The text with plain apostrophes, quotation marks and spaces; as long as the text. */
    public static String fold(String text) {
        char[] folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = fold(c);
            if (plain != c) {
                if (folded == null) {
                    folded = text.toCharArray();
                }
                folded[i] = plain;
            }
        }
        return folded == null ? text : new String(folded);
    }

    private static char fold(char c) {
        if (c < 0x7f) {
            return c >= ' ' || c == '\n' ? c : ' ';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u02bc', '\u02b9', '\u2032', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
            case '\u2010', '\u2011' -> '-';
            case '\u2028', '\u2029' -> '\n';
            case '\u00a0', '\u202f', '\u2007', '\u2009', '\u200b', '\ufeff', '\u007f', '\u0085', '\u3000' -> ' ';
            default -> c;
        };
    }
}

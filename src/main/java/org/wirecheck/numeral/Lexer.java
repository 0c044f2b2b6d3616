package org.wirecheck.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wirecheck.numeral.Pieces.Piece;

/** A stretch of text → words, figures and marks; web addresses become one mark that is no number. */
final class Lexer {

    private static final String NO_WORD = "\u0000";

    private Lexer() {}

    static List<Piece> pieces(String text, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            Piece piece;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
                continue;
            } else if (startsChunk(text, from, i) && isAddress(text, i, chunkEnd(text, i, to))) {
                piece = Piece.word(i, chunkEnd(text, i, to), NO_WORD);
            } else if (startsFigure(text, i, to)) {
                piece = Figures.at(text, from, i, to);
            } else {
                int end = Character.isLetter(c) ? lettersEnd(text, i, to) : i + 1;
                piece = Piece.word(i, end, text.substring(i, end).toLowerCase(Locale.ROOT));
            }
            pieces.add(piece);
            i = piece.end();
        }
        return pieces;
    }

    private static boolean startsFigure(String text, int i, int to) {
        char c = text.charAt(i);
        if (isDigit(c) || Figures.isVulgar(c)) {
            return true;
        }
        boolean bareDecimal = c == '.' && i + 1 < to && isDigit(text.charAt(i + 1));
        return bareDecimal && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '.');
    }

    private static int lettersEnd(String text, int i, int to) {
        int end = i;
        while (end < to && Character.isLetter(text.charAt(end)) && !Figures.isVulgar(text.charAt(end))) {
            end++;
        }
        return Math.max(end, i + 1);
    }

    private static boolean startsChunk(String text, int from, int i) {
        return i == from || Character.isWhitespace(text.charAt(i - 1));
    }

    private static int chunkEnd(String text, int i, int to) {
        int end = i;
        while (end < to && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAddress(String text, int start, int end) {
        boolean plain = true;
        for (int i = start; plain && i < end; i++) {
            char c = text.charAt(i);
            plain = c != '@' && c != '/' && c != '.';
        }
        if (plain) {
            return false;
        }
        String chunk = text.substring(start, end);
        return chunk.contains("://") || chunk.startsWith("www.") || chunk.indexOf('@') >= 0 || chunk.contains(".com/");
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

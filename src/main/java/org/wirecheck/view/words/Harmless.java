package org.wirecheck.view.words;

import java.util.Locale;

/** Characters of an article that could act instead of being read: terminal controls and those that turn the writing direction. */
public final class Harmless {

    private static final int FIRST_PRINTED = 0x20;
    private static final int DELETE = 0x7f;
    private static final int LAST_CONTROL = 0x9f;

    private Harmless() {}

    /** True for what must be shown by its number, such as ESC or U+202E; false for tabs and line ends. */
    public static boolean acts(char c) {
        return isControl(c) || turns(c);
    }

    /** How such a character is shown: {@code ⟨U+202E⟩}. */
    public static String name(char c) {
        return String.format(Locale.ROOT, "⟨U+%04X⟩", (int) c);
    }

    /** The text on one line: runs of white space become one blank, acting characters their numbers. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            if (blank) {
                line.append(' ');
                blank = false;
            }
            line.append(acts(c) ? name(c) : String.valueOf(c));
        }
        return blank ? line.append(' ').toString() : line.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isControl(char c) {
        return c < FIRST_PRINTED && c != '\t' && c != '\n' && c != '\r' || c >= DELETE && c <= LAST_CONTROL;
    }

    /** The direction marks, embeddings, overrides and isolates of UAX #9. */
    private static boolean turns(char c) {
        return c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }
}

package org.wirecheck.export.text;

import java.util.regex.Pattern;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Verdict;
import org.wirecheck.view.words.Harmless;

/** Marks words for the eye: with colours where the terminal shows them, with brackets where it does not. */
final class Paint {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String RED = "\u001b[1;31m";
    private static final String GREEN = "\u001b[1;32m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String CYAN = "\u001b[1;36m";
    private static final String STRUCK = "\u001b[9;31m";
    private static final Pattern CODES = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final int WIDTH = 100;

    private final boolean colours;

    Paint(boolean colours) {
        this.colours = colours;
    }

    String heading(String words) {
        return in(BOLD, words);
    }

    String aside(String words) {
        return in(DIM, words);
    }

    String severity(Severity severity) {
        String colour = severity == Severity.ERROR ? RED : severity == Severity.WARNING ? YELLOW : CYAN;
        return in(colour, severity.name());
    }

    String verdict(Verdict verdict) {
        String colour = verdict == Verdict.BLOCK ? RED : verdict == Verdict.WARN ? YELLOW : GREEN;
        return in(colour, verdict.name());
    }

    /** The exact words within their context. */
    String exact(String words) {
        return colours ? in(YELLOW, words) : "[" + Harmless.line(words) + "]";
    }

    String removed(String words) {
        return colours ? in(STRUCK, words) : "[-" + Harmless.line(words) + "-]";
    }

    String added(String words) {
        return colours ? in(GREEN, words) : "{+" + Harmless.line(words) + "+}";
    }

    /** Lines of at most 100 columns, each indented; a word longer than a line stays whole. */
    static String wrapped(String indent, String words) {
        StringBuilder text = new StringBuilder(indent);
        int column = indent.length();
        boolean first = true;
        for (String word : words.split(" ")) {
            int length = CODES.matcher(word).replaceAll("").length();
            if (!first && column + 1 + length > WIDTH) {
                text.append('\n').append(indent);
                column = indent.length();
            } else if (!first) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += length;
            first = false;
        }
        return text.append('\n').toString();
    }

    private String in(String colour, String words) {
        String safe = Harmless.line(words);
        return colours ? colour + safe + RESET : safe;
    }
}

package org.wirecheck.export.markdown;

import org.wirecheck.view.words.Harmless;

/** Words of an article as CommonMark in which nothing acts: no markup, no HTML, no link, no formula. */
final class Inline {

    private static final String MARKUP = "\\`*_[]<>&#|~!$";

    private Inline() {}

    /** The words on one line; those that end in a blank or begin with one keep it. */
    static String of(String words) {
        String line = Harmless.line(words);
        StringBuilder text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (MARKUP.indexOf(line.charAt(i)) >= 0 || links(line, i) || begins(line, i)) {
                text.append('\\');
            }
            text.append(line.charAt(i));
        }
        return text.toString();
    }

    /** True at the colon of {@code https://} and the full stop of {@code www.}, which many readers make a link of. */
    private static boolean links(String line, int at) {
        return line.startsWith("://", at)
                || line.charAt(at) == '@'
                || at >= 3 && line.charAt(at) == '.' && line.regionMatches(true, at - 3, "www", 0, 3);
    }

    /** True at what would begin a list, a rule or a heading if the words stood first: "1. ", "- ", "=". */
    private static boolean begins(String line, int at) {
        char c = line.charAt(at);
        if (c == '-' || c == '+' || c == '=') {
            return line.substring(0, at).isBlank();
        }
        if (c != '.' && c != ')') {
            return false;
        }
        String before = line.substring(0, Math.min(at, 12)).strip();
        return at <= 12 && !before.isEmpty() && before.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /**
     * Words in strong emphasis between what stands around them, with blanks at their ends outside it. Where asterisks would
     * not take effect, as after a letter and before a quotation mark, the HTML element does it.
     */
    static String strong(String before, String words, String after) {
        String line = Harmless.line(words);
        String bare = line.strip();
        if (bare.isEmpty()) {
            return of(before) + of(line) + of(after);
        }
        int start = line.indexOf(bare);
        String left = Harmless.line(before) + line.substring(0, start);
        String right = line.substring(start + bare.length()) + Harmless.line(after);
        boolean marks =
                (left.isEmpty() || isOrdinary(bare.codePointAt(0)) || !isOrdinary(left.codePointBefore(left.length())))
                        && (right.isEmpty()
                                || isOrdinary(bare.codePointBefore(bare.length()))
                                || !isOrdinary(right.codePointAt(0)));
        return of(left) + (marks ? "**" : "<strong>") + of(bare) + (marks ? "**" : "</strong>") + of(right);
    }

    /** Neither white space nor punctuation nor a symbol, as CommonMark tells them apart. */
    private static boolean isOrdinary(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> false;
            default -> true;
        };
    }
}

package org.wirecheck.text.token;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A stretch of folded text → words, numbers and marks, by one pass from left to right. One word each: "22-year-old",
 * "three-hour", "20-13", "U.S.-led", "AT&T", "9/11", "5.30pm", an address, a handle. Two: "Mexico|'s", "did|n't",
 * "can|not", "$|2.5", "18|%", "AP|/|UNB". Dashes other than hyphens always stand alone, and so does an ellipsis.
 */
public final class Tokenizer {

    private static final Set<String> CLITICS = Set.of("'s", "'ll", "'re", "'ve", "'d", "'m");
    private static final Set<String> DOLLARS = Set.of("US", "A", "AU", "C", "CA", "HK", "NZ", "S", "R");
    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "co", "gov", "edu", "uk", "ca", "au", "de", "eu", "io", "tv", "info", "me", "us",
            "in");

    private final Abbreviations abbreviations;

    public Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /**
     * A token's place.
     *
     * @param glued true if it belongs to the word before it, as "'s" and "n't" do
     */
    public record Piece(int start, int end, boolean glued) {}

    /** The tokens of a sentence from {@code from} to {@code to}; {@code marks} are the offsets of quotation marks. */
    public List<Piece> pieces(String folded, int from, int to, BitSet marks) {
        return new Pass(folded, to, marks).run(from);
    }

    private final class Pass {
        private final String text;
        private final int to;
        private final BitSet marks;
        private final List<Piece> pieces = new ArrayList<>();

        Pass(String text, int to, BitSet marks) {
            this.text = text;
            this.to = to;
            this.marks = marks;
        }

        List<Piece> run(int from) {
            int i = from;
            while (i < to) {
                char c = text.charAt(i);
                if (Character.isWhitespace(c)) {
                    i++;
                } else if (Character.isLetter(text.codePointAt(i))) {
                    i = word(i);
                } else if (Character.isDigit(c)) {
                    i = number(i, i);
                } else {
                    i = sign(i, c);
                }
            }
            return pieces;
        }

        private int word(int start) {
            if (isAddress(start)) {
                return add(start, endOfAddress(start));
            }
            int i = start;
            while (i < to) {
                i = endOfLetters(i);
                if (!joins(start, i)) {
                    break;
                }
                if (text.charAt(i) == '@') {
                    return add(start, endOfAddress(i));
                }
                i++;
            }
            if (at(i) == '$' && DOLLARS.contains(text.substring(start, i))) {
                return add(start, i + 1);
            }
            if (at(i) == '.' && keepsDot(start, i)) {
                i++;
                if (at(i) == '-' && Character.isLetterOrDigit(at(i + 1))) {
                    i = endOfCompound(i);
                }
            }
            return split(start, i);
        }

        private int endOfCompound(int hyphen) {
            int i = hyphen;
            while (at(i) == '-' && Character.isLetterOrDigit(at(i + 1))) {
                i = endOfLetters(i + 1);
            }
            return i;
        }

        /** True if the sign at {@code i} stands inside the word that began at {@code start}. */
        private boolean joins(int start, int i) {
            char next = at(i + 1);
            if (!Character.isLetterOrDigit(next)) {
                return false;
            }
            return switch (at(i)) {
                case '-', '_', '&' -> true;
                case '\'' -> !marks.get(i);
                case '@' -> Character.isLetter(next);
                case '.' -> isInitials(start, i) || isDomain(i);
                default -> false;
            };
        }

        /** "U.S", "p.m": single letters with a stop between them. */
        private boolean isInitials(int start, int i) {
            boolean oneBefore = i - start == 1 || (i - start >= 2 && at(i - 2) == '.');
            return oneBefore && Character.isLetter(at(i + 1)) && !Character.isLetter(at(i + 2));
        }

        private boolean isDomain(int i) {
            int end = endOfLetters(i + 1);
            return DOMAINS.contains(text.substring(i + 1, end)) && Character.isLetter(at(i - 1));
        }

        private boolean keepsDot(int start, int i) {
            int next = i + 1;
            while (next < to && isCloser(next)) {
                next++;
            }
            return abbreviations.keepsStop(text.substring(start, i), next >= to);
        }

        private boolean isCloser(int i) {
            char c = text.charAt(i);
            return Character.isWhitespace(c) || c == '"' || c == '\'' || c == ')' || c == ']';
        }

        /** Adds the word, and what hangs on it as a token of its own. */
        private int split(int start, int end) {
            int base = end;
            if (end - start > 3 && endsWith(end, "n't")) {
                base = end - 3;
            } else if (end - start == 6 && text.regionMatches(true, start, "cannot", 0, 6)) {
                base = end - 3;
            } else {
                int apostrophe = at(end - 2) == '\'' ? end - 2 : end - 3;
                boolean inside = apostrophe > start
                        && CLITICS.contains(text.substring(apostrophe, end).toLowerCase(Locale.ROOT));
                base = inside && !Character.isDigit(at(apostrophe - 1)) ? apostrophe : end;
            }
            pieces.add(new Piece(start, base, false));
            if (base < end) {
                pieces.add(new Piece(base, end, true));
            }
            return end;
        }

        private boolean endsWith(int end, String ending) {
            return text.regionMatches(true, end - ending.length(), ending, 0, ending.length());
        }

        private int number(int start, int from) {
            int i = from;
            while (i < to) {
                i = endOfLetters(i);
                char next = at(i + 1);
                boolean joined =
                        switch (at(i)) {
                            case '.', ',', ':', '/', '\u2013' -> Character.isDigit(next)
                                    && Character.isDigit(at(i - 1));
                            case '\'' -> !marks.get(i) && Character.isLetterOrDigit(next);
                            case '-' -> Character.isLetterOrDigit(next);
                            default -> false;
                        };
                if (!joined) {
                    break;
                }
                i++;
            }
            return split(start, i);
        }

        private int sign(int i, char c) {
            char next = at(i + 1);
            if ((c == '@' || c == '#') && (Character.isLetterOrDigit(next) || next == '_')) {
                int end = i + 1;
                while (Character.isLetterOrDigit(at(end)) || at(end) == '_') {
                    end++;
                }
                return add(i, end);
            }
            if (c == '\'' && !marks.get(i)) {
                return apostrophe(i, next);
            }
            if (c == '.' || c == '-' || c == '_' || c == '=' || c == '*') {
                int end = i + 1;
                while (at(end) == c) {
                    end++;
                }
                return add(i, end);
            }
            return add(i, Math.min(to, i + Character.charCount(text.codePointAt(i))));
        }

        /** "'70s", "'em"; "players'", where it hangs on the word before it. */
        private int apostrophe(int i, char next) {
            boolean afterWord = i > 0 && Character.isLetter(text.charAt(i - 1));
            if (afterWord) {
                pieces.add(new Piece(i, i + 1, !pieces.isEmpty()));
                return i + 1;
            }
            if (Character.isDigit(next)) {
                return number(i, i + 1);
            }
            return Character.isLetter(next) ? add(i, endOfLetters(i + 1)) : add(i, i + 1);
        }

        private boolean isAddress(int i) {
            return text.startsWith("http://", i)
                    || text.startsWith("https://", i)
                    || text.startsWith("www.", i)
                    || text.startsWith("pic.twitter.com/", i);
        }

        private int endOfAddress(int start) {
            int end = start;
            while (end < to && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '"') {
                end++;
            }
            while (end > start + 1 && ".,;:!?)]'".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return end;
        }

        private int endOfLetters(int from) {
            int i = from;
            while (i < to) {
                int c = text.codePointAt(i);
                if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK && c != 0xad) {
                    break;
                }
                i += Character.charCount(c);
            }
            return Math.min(i, to);
        }

        private int add(int start, int end) {
            pieces.add(new Piece(start, end, false));
            return end;
        }

        private char at(int i) {
            return i >= 0 && i < to ? text.charAt(i) : '\0';
        }
    }
}

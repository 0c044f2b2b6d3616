package org.wirecheck.kind.utterance.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wirecheck.kind.utterance.ledger.Spoken;
import org.wirecheck.kind.utterance.wording.Change.Kind;

/** Says how grave it is that two variants print different words in one place. */
public final class Judge {

    private static final int TYPO = 5;
    private static final int LONG = 6;

    private static final Pattern UNREAD = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern MASK = Pattern.compile("[*\\-–—_]{2}|\\*");

    private final Terms terms;

    public Judge(Terms terms) {
        this.terms = terms;
    }

    /**
     * The change with its kind.
     *
     * @param marked true if dots or brackets own up to the words that are missing
     * @param open true where one merely begins later or ends earlier: what it leaves out is not held against it
     */
    public Change judge(Change change, boolean marked, boolean open) {
        List<Spoken> left = change.left();
        List<Spoken> right = change.right();
        if (joined(left).equals(joined(right))
                || wild(left)
                || wild(right)
                || masked(left, right)
                || isShort(left, right)
                || isShort(right, left)) {
            return change.as(Kind.COSMETIC);
        }
        if (left.isEmpty() || right.isEmpty() || marked && (small(left) || small(right))) {
            return change.as(missing(left, right, marked));
        }
        if (open && (uneven(left, right) || terms.denies(left, right))) {
            return change.as(Kind.UNMARKED_TRIM);
        }
        if (terms.denies(left, right)) {
            return change.as(Math.max(left.size(), right.size()) <= LONG ? Kind.POLARITY : Kind.SUBSTITUTION);
        }
        if (terms.differ(left, right)) {
            return change.as(Kind.TERM);
        }
        return change.as(substitution(left, right));
    }

    private Kind missing(List<Spoken> left, List<Spoken> right, boolean marked) {
        if (marked) {
            return Kind.MARKED_TRIM;
        }
        boolean denial = left.size() + right.size() <= 2 && terms.denies(left, right);
        boolean small = small(left) && small(right) && left.size() + right.size() <= 2;
        return denial ? Kind.POLARITY : small ? Kind.SMALL_WORD : Kind.UNMARKED_TRIM;
    }

    private static Kind substitution(List<Spoken> left, List<Spoken> right) {
        boolean leftNew = brings(left, right);
        boolean rightNew = brings(right, left);
        if (leftNew && rightNew) {
            return isTypo(left, right) ? Kind.SMALL_WORD : Kind.SUBSTITUTION;
        }
        if (leftNew || rightNew) {
            return Math.abs(left.size() - right.size()) <= 1 ? Kind.SUBSTITUTION : Kind.UNMARKED_TRIM;
        }
        return Kind.SMALL_WORD;
    }

    /** Whether a side has a word with a meaning of its own that the other has in no form. */
    private static boolean brings(List<Spoken> side, List<Spoken> other) {
        return side.stream().filter(Spoken::isContent).anyMatch(word -> other.stream()
                .noneMatch(o -> o.stem().equals(word.stem())));
    }

    /** One letter too many, too few or other in a long word: likelier a slip than another word. */
    private static boolean isTypo(List<Spoken> left, List<Spoken> right) {
        String one = joined(left);
        String other = joined(right);
        boolean figures =
                one.chars().anyMatch(Character::isDigit) || other.chars().anyMatch(Character::isDigit);
        boolean slip = Math.min(one.length(), other.length()) >= TYPO && distance(one, other) <= 1;
        return !figures && (slip || Transliteration.isOne(left, right));
    }

    public static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }

    /** "f---" or "f***ing" for the word itself. */
    private static boolean masked(List<Spoken> left, List<Spoken> right) {
        boolean one = left.size() == 1 && right.size() == 1;
        return one
                && (isMask(left.get(0)) || isMask(right.get(0)))
                && left.get(0).form().charAt(0) == right.get(0).form().charAt(0);
    }

    private static boolean isMask(Spoken word) {
        return MASK.matcher(word.form()).find();
    }

    /** "CC" for "Caldry Council". */
    private static boolean isShort(List<Spoken> one, List<Spoken> other) {
        StringBuilder initials = new StringBuilder();
        other.forEach(word -> initials.append(word.form().charAt(0)));
        return one.size() == 1 && other.size() > 1 && one.get(0).form().contentEquals(initials);
    }

    private static boolean uneven(List<Spoken> left, List<Spoken> right) {
        return Math.abs(left.size() - right.size()) > 1 + Math.min(left.size(), right.size());
    }

    private static boolean small(List<Spoken> words) {
        return words.stream().noneMatch(Spoken::isContent);
    }

    private static boolean wild(List<Spoken> words) {
        return words.stream().anyMatch(Spoken::wild);
    }

    private static String joined(List<Spoken> words) {
        return words.stream().map(w -> UNREAD.matcher(w.form()).replaceAll("")).collect(Collectors.joining());
    }
}

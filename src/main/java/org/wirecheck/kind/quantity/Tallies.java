package org.wirecheck.kind.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.quantity.Quantity.Tally;
import org.wirecheck.numeral.Numeral;

/** Two whole numbers joined as a result → a tally: "52-48", "3-1", "voted 5 to 4". A rising pair needs a word of winning or voting nearby, or it is a range: "10-15 people". */
final class Tallies {

    private static final int NEAR = 8;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);
    private static final Pattern JOINED = Pattern.compile("[-–‑]|-to-|\\s+to\\s+");

    private static final Pattern PAIR = Pattern.compile("\\d+(?:[-–‑]|\\s+to\\s+)\\d+");
    private static final int LONGEST = 16;

    private final Line line;
    private final Words words;

    Tallies(Line line, Words words) {
        this.line = line;
        this.words = words;
    }

    /** The tally of two neighbouring numbers, or null. */
    @Nullable
    Draft of(Numeral left, Numeral right) {
        String between = line.text().substring(left.end(), right.start());
        boolean joined = between.length() < 6 && JOINED.matcher(between).matches();
        if (!joined || !isSide(left) || !isSide(right)) {
            return null;
        }
        boolean hyphen = !between.startsWith(" ");
        boolean draw = left.value().equals(right.value());
        boolean result = hyphen
                        && !draw
                        && !line.text().substring(left.start(), right.end()).isBlank()
                || isResult(left.start(), right.end());
        return result ? draft(left, left.value(), right.value(), right.end()) : null;
    }

    /** The tally a rising pair makes that was read as a range, or null. */
    @Nullable
    Draft of(Numeral range) {
        BigDecimal upper = range.region().upper();
        if (upper == null || upper.scale() > 0 || !range.is(Numeral.Form.RANGE) || !range.isWhole()) {
            return null;
        }
        String shown = line.text().substring(range.start(), range.end());
        boolean plain = shown.length() < LONGEST && PAIR.matcher(shown).matches() && upper.compareTo(LARGEST) < 0;
        boolean record = line.at(range.start() - 1) == '(' && line.at(range.end()) == ')';
        if (!plain || !record && !isResult(range.start(), range.end()) || countsSomething(range.end())) {
            return null;
        }
        return draft(range, range.value(), upper, range.end());
    }

    private Draft draft(Numeral first, BigDecimal left, BigDecimal right, int end) {
        return Draft.of(first, Unit.COUNT)
                .over(first.start(), end)
                .with(new Tally(left, right))
                .flagged("tally");
    }

    private static boolean isSide(Numeral n) {
        return n.is(Numeral.Form.CARDINAL)
                && n.isWhole()
                && n.value().signum() >= 0
                && n.value().compareTo(LARGEST) < 0
                && !n.glued();
    }

    private boolean isResult(int start, int end) {
        int first = line.before(start);
        int last = line.after(end);
        for (int i = 0; i < NEAR; i++) {
            if (words.results().contains(line.word(first - i))
                    || words.results().contains(line.word(last + i))) {
                return true;
            }
        }
        return false;
    }

    private boolean countsSomething(int end) {
        int next = line.after(end);
        String word = line.word(next);
        return line.token(next).is("NOUN")
                && word.endsWith("s")
                && !words.results().contains(word);
    }
}

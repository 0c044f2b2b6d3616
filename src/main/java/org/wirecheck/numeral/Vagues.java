package org.wirecheck.numeral;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.numeral.Numeral.Form;

/**
 * Words for an open number → the least they bring to mind and how far they reach: "dozens", "several hundred". The reach is
 * wide, because a vague word disagrees only with a number that is wildly off: "dozens" with 3, not with 12.
 */
final class Vagues {

    private static final Map<String, int[]> FEW = Map.of(
            "couple", new int[] {2, 4, 2},
            "few", new int[] {2, 15, 3},
            "several", new int[] {2, 40, 3},
            "handful", new int[] {2, 15, 3});
    /** Before "few" and "several": a set already spoken of. */
    private static final Set<String> KNOWN = Set.of("the", "these", "those", "last", "past", "next", "first", "very");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");
    private static final BigDecimal NEAR = new BigDecimal("0.8");
    private static final BigDecimal REACH = BigDecimal.valueOf(30);
    private static final BigDecimal FAR = BigDecimal.valueOf(300);
    private static final BigDecimal UNBOUNDED_FROM = BigDecimal.valueOf(1000);

    private final Pieces pieces;

    Vagues(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The vague number that starts at a piece, or null. */
    @Nullable
    Parsed at(int i) {
        boolean article = pieces.is(i, "a");
        Parsed few = few(i, article ? i + 1 : i, article);
        return few != null || article ? few : crowd(i);
    }

    private @Nullable Parsed few(int i, int word, boolean article) {
        int[] reach = FEW.get(pieces.at(word).word());
        boolean counts = article || pieces.is(word, "several") || pieces.is(word, "few");
        boolean known = !article && KNOWN.contains(pieces.at(i - 1).word());
        if (reach == null || !counts || known || article && pieces.is(word, "several")) {
            return null;
        }
        BigDecimal scale = pieces.is(word + 1, "hundred") ? NumberWords.HUNDRED : pieces.scale(word + 1);
        int next = scale == null ? word + 1 : word + 2;
        boolean pair = pieces.is(word, "couple") || pieces.is(word, "handful");
        if (scale == null && pair && !pieces.is(next, "of") && !pieces.is(next, "more")) {
            return null;
        }
        if (pieces.is(next, "of") && pair) {
            next++;
        }
        BigDecimal size = scale == null ? BigDecimal.ONE : scale;
        BigDecimal low = size.multiply(BigDecimal.valueOf(reach[2]));
        Region region = scale == null
                ? Region.between(BigDecimal.valueOf(reach[0]), BigDecimal.valueOf(reach[1]))
                : new Region(size.multiply(ONE_AND_A_HALF), true, size.multiply(BigDecimal.TEN), false);
        return new Parsed(next, Exact.plain(low), size, Form.VAGUE, region, false);
    }

    private @Nullable Parsed crowd(int i) {
        BigDecimal size = pieces.is(i, "tens") && pieces.is(i + 1, "of") ? BigDecimal.TEN : crowdWord(i);
        if (size == null || pieces.is(i - 1, "the") || pieces.is(i - 1, "-") || pieces.isWord(i + 1) && no(i + 1)) {
            return null;
        }
        int next = i + 1;
        BigDecimal inner = pieces.is(next, "of") ? crowdWord(next + 1) : null;
        if (inner != null) {
            size = size.multiply(inner);
            next += 2;
        } else if (pieces.is(i, "tens")) {
            return null;
        }
        boolean open = size.compareTo(UNBOUNDED_FROM) >= 0 && inner == null;
        Region region = new Region(size.multiply(NEAR), true, size.multiply(open ? FAR : REACH), false);
        return new Parsed(next, Exact.plain(size.multiply(TWO)), size, Form.VAGUE, region, false);
    }

    private @Nullable BigDecimal crowdWord(int i) {
        return NumberWords.CROWDS.get(pieces.at(i).word());
    }

    /** "scores" is mostly a verb or a result. */
    private boolean no(int next) {
        return pieces.is(next - 1, "scores") && !pieces.is(next, "of") && !pieces.is(next, "more");
    }
}

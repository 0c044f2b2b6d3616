package org.wirecheck.kind.rank;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;
import org.wirecheck.numeral.Hedge;
import org.wirecheck.numeral.Region;
import org.wirecheck.time.Place;
import org.wirecheck.time.Timex3;

/**
 * How far back a rank holds: a hedged ISO 8601 duration ({@code more than P4Y}), a TIMEX3 date ({@code @2022-02}), the words of
 * an event ({@code alaska summit}), {@code ever}, or nothing. A duration and a date are not compared: which day the outlets
 * count from may differ.
 */
final class Reach {

    static final String EVER = "ever";
    private static final Pattern LENGTH = Pattern.compile("(?:([a-z ]+) )?P(?:([\\d.X]+)([YMWD])|T([\\d.X]+)([HMS]))");
    private static final String UNITS = "YMWD";
    private static final BigDecimal[] DAYS = {
        new BigDecimal("365.25"), new BigDecimal("30.44"), BigDecimal.valueOf(7), BigDecimal.ONE
    };
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TEN = BigDecimal.TEN;

    private Reach() {}

    /** How two reaches stand; total, and unrelated where they are of different sorts. */
    static Relation relate(String left, String right, Tolerance tolerance) {
        if (left.equals(right)) {
            return Relation.EQUIVALENT;
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Relation.OVERLAPS;
        }
        if (isDate(left) && isDate(right)) {
            return dates(left.substring(1), right.substring(1));
        }
        if (isLength(left) && isLength(right)) {
            return lengths(left, right, tolerance);
        }
        boolean events = !isDate(left) && !isDate(right) && !isLength(left) && !isLength(right);
        return events && sameEvent(left, right) ? Relation.OVERLAPS : Relation.UNRELATED;
    }

    /** The reach as a reader knows it: "in more than 4 years", "since 2022", "since alaska summit". */
    static String words(String reach) {
        Matcher length = LENGTH.matcher(reach);
        if (!length.matches()) {
            return reach.equals(EVER) ? EVER : "since " + (isDate(reach) ? reach.substring(1) : reach);
        }
        boolean clock = length.group(2) == null;
        String unit =
                switch (length.group(clock ? 5 : 3)) {
                    case "Y" -> "year";
                    case "M" -> clock ? "minute" : "month";
                    case "W" -> "week";
                    case "D" -> "day";
                    case "H" -> "hour";
                    default -> "second";
                };
        String amount = length.group(clock ? 4 : 2);
        String hedge = length.group(1) == null ? "" : length.group(1) + " ";
        String number = amount.equals("X") ? "several" : amount;
        return "in " + hedge + number + " " + unit + (amount.equals("1") ? "" : "s");
    }

    static boolean isDate(String reach) {
        return reach.startsWith("@");
    }

    static boolean isLength(String reach) {
        return LENGTH.matcher(reach).matches();
    }

    private static boolean sameEvent(String left, String right) {
        List<String> one = List.of(left.split(" "));
        List<String> other = List.of(right.split(" "));
        boolean head = one.get(one.size() - 1).equals(other.get(other.size() - 1));
        return head && (one.containsAll(other) || other.containsAll(one));
    }

    private static Relation dates(String left, String right) {
        Place one = place(left);
        Place other = place(right);
        LocalDateTime start = one.start();
        LocalDateTime end = one.end();
        LocalDateTime otherStart = other.start();
        LocalDateTime otherEnd = other.end();
        if (start == null || end == null || otherStart == null || otherEnd == null) {
            return Relation.UNRELATED;
        }
        boolean apart = !start.isBefore(otherEnd) || !otherStart.isBefore(end);
        return apart ? Relation.CONTRADICTS : Relation.OVERLAPS;
    }

    private static Place place(String value) {
        try {
            return Timex3.place(value);
        } catch (IllegalArgumentException | java.time.DateTimeException unknown) {
            return Timex3.place("PAST_REF");
        }
    }

    private static Relation lengths(String left, String right, Tolerance tolerance) {
        Region one = region(left);
        Region other = region(right);
        if (one == null || other == null || one.relate(other) != Relation.CONTRADICTS) {
            return Relation.OVERLAPS;
        }
        double larger = one.magnitude().max(other.magnitude()).doubleValue();
        double allowed = Math.max(tolerance.absolute(), tolerance.relative() * larger);
        return allowed > 0 && one.gapTo(other).doubleValue() <= allowed ? Relation.OVERLAPS : Relation.CONTRADICTS;
    }

    /** Days; newsrooms round both ways, so "in four years" is 3.5 to under 5 years, "in a decade" 9 to 15; null if vague. */
    private static @org.jspecify.annotations.Nullable Region region(String reach) {
        Matcher length = LENGTH.matcher(reach);
        if (!length.matches() || length.group(2) == null || length.group(2).equals("X")) {
            return null;
        }
        BigDecimal amount = new BigDecimal(length.group(2));
        BigDecimal unit = DAYS[UNITS.indexOf(length.group(3))];
        Hedge hedge = length.group(1) == null ? Hedge.EXACTLY : Hedge.of(length.group(1));
        boolean round = amount.remainder(TEN).signum() == 0 && amount.signum() > 0;
        BigDecimal below = round ? amount.movePointLeft(1) : HALF;
        BigDecimal above = round ? amount.multiply(HALF) : BigDecimal.ONE;
        boolean over = hedge == Hedge.MORE_THAN || hedge == Hedge.AT_LEAST || hedge == Hedge.JUST_OVER;
        boolean under = hedge == Hedge.LESS_THAN || hedge == Hedge.AT_MOST || hedge == Hedge.NEARLY;
        BigDecimal wide = hedge == Hedge.ABOUT ? BigDecimal.valueOf(2) : BigDecimal.ONE;
        BigDecimal low = over ? amount : amount.subtract(below.multiply(under ? BigDecimal.valueOf(2) : wide));
        BigDecimal high = under ? amount : amount.add(above.multiply(wide));
        return new Region(low, !over, high, under && hedge == Hedge.AT_MOST).times(unit);
    }
}

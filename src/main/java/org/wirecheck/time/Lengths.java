package org.wirecheck.time;

import java.math.BigDecimal;
import java.util.List;
import org.wirecheck.time.expression.Grain;
import org.wirecheck.time.expression.When.Length;
import org.wirecheck.time.expression.When.Measure;

/** Lengths of time as ISO 8601 writes them: "an hour and a half" is {@code PT1H30M}, "several days" {@code PXD}. */
public final class Lengths {

    private Lengths() {}

    /** A length, of a range both ends: {@code PT10M/PT15M}. */
    static String notation(Length length) {
        String upper = length.upTo().isEmpty() ? "" : "/" + notation(length.upTo());
        return notation(length.measures()) + upper;
    }

    /** The ISO 8601 duration of measures as said, with X for an amount nobody gave. */
    public static String notation(List<Measure> measures) {
        StringBuilder date = new StringBuilder();
        StringBuilder time = new StringBuilder();
        for (Measure measure : measures) {
            boolean clock = measure.unit().isFinerThan(Grain.PART);
            String amount = measure.vague() ? "X" : plain(measure.amount() * factor(measure.unit()));
            if (clock && !measure.vague() && measure.amount() % 1 != 0) {
                split(measure, time);
            } else {
                (clock ? time : date).append(amount).append(letter(measure.unit()));
            }
        }
        return "P" + date + (time.length() == 0 ? "" : "T" + time);
    }

    private static void split(Measure measure, StringBuilder into) {
        long seconds = Math.round(measure.amount() * measure.unit().seconds());
        boolean fine = measure.unit() == Grain.SECOND;
        if (fine) {
            into.append(plain(measure.amount())).append('S');
            return;
        }
        append(into, seconds / 3600, 'H');
        append(into, seconds % 3600 / 60, 'M');
        append(into, seconds % 60, 'S');
    }

    private static void append(StringBuilder into, long amount, char unit) {
        if (amount > 0) {
            into.append(amount).append(unit);
        }
    }

    private static int factor(Grain unit) {
        return switch (unit) {
            case QUARTER -> 3;
            case DECADE -> 10;
            case CENTURY -> 100;
            case WEEKEND -> 2;
            default -> 1;
        };
    }

    private static String letter(Grain unit) {
        return switch (unit) {
            case QUARTER -> "M";
            case WEEKEND -> "D";
            default -> unit.designator();
        };
    }

    private static String plain(double amount) {
        return BigDecimal.valueOf(Math.round(amount * 1_000_000) / 1_000_000.0)
                .stripTrailingZeros()
                .toPlainString();
    }
}

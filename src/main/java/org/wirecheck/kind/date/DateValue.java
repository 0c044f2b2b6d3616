package org.wirecheck.kind.date;

import org.wirecheck.model.Value;
import org.wirecheck.time.Timex3;
import org.wirecheck.time.expression.Bound;

/**
 * A date or time as TIMEX3 writes it, with the hedge that narrows or blurs it and the time zone as written. Tolerances count
 * in seconds.
 *
 * @param timex {@code 2025-08-15}, {@code 2025-08}, {@code 2025-W33}, {@code 2025-08-15T18:24}, {@code 2025-08-15TEV};
 *     {@code XXXX-WXX-5} for a Friday nothing places
 * @param bound "early", "mid", "late" narrow, "about" blurs
 * @param zone "EDT", "GMT", "local time", or empty
 */
public record DateValue(String timex, Bound bound, String zone) implements Value {

    private static final String ZONE = " @";

    public DateValue {
        Timex3.place(timex);
    }

    /** A date that stands plain. */
    public static DateValue of(String timex) {
        return new DateValue(timex, Bound.EXACT, "");
    }

    /** {@code 2025-08}, {@code 2025-08 late}, {@code 2025-08-15T22:30 @EDT}. */
    @Override
    public String notation() {
        String hedge = bound == Bound.EXACT ? "" : " " + bound.words();
        return timex + hedge + (zone.isEmpty() ? "" : ZONE + zone);
    }

    @Override
    public String bare() {
        return timex;
    }

    @Override
    public String label() {
        String words = Wording.of(timex);
        String hedge = bound == Bound.EXACT ? "" : bound.words() + " ";
        return hedge + words + (zone.isEmpty() ? "" : " " + zone);
    }

    static DateValue parse(String notation) {
        int at = notation.indexOf(ZONE);
        String zone = at < 0 ? "" : notation.substring(at + ZONE.length());
        String rest = at < 0 ? notation : notation.substring(0, at);
        int space = rest.indexOf(' ');
        String timex = space < 0 ? rest : rest.substring(0, space);
        return new DateValue(timex, space < 0 ? Bound.EXACT : bound(rest.substring(space + 1)), zone);
    }

    private static Bound bound(String words) {
        for (Bound bound : Bound.values()) {
            if (bound.words().equals(words)) {
                return bound;
            }
        }
        throw new IllegalArgumentException("no hedge of a date: " + words);
    }
}

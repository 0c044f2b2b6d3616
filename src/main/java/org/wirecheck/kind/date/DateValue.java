package org.wirecheck.kind.date;

import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Extent;
import org.wirecheck.model.Value;
import org.wirecheck.numeral.Region;
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
 * @param basis how the day was told: a bare "7:40 a.m." stands with the article's day and yet says nothing of the day
 */
public record DateValue(String timex, Bound bound, String zone, Basis basis) implements Value {

    private static final String ZONE = " @";
    private static final String BASIS = " #";

    public DateValue {
        Timex3.place(timex);
    }

    /** A date whose day is told. */
    public DateValue(String timex, Bound bound, String zone) {
        this(timex, bound, zone, Basis.TOLD);
    }

    /** A date that stands plain. */
    public static DateValue of(String timex) {
        return new DateValue(timex, Bound.EXACT, "");
    }

    /** {@code 2025-08}, {@code 2025-08 late}, {@code 2025-08-15T22:30 @EDT}, {@code 2025-08-15T07:40 #open}. */
    @Override
    public String notation() {
        String hedge = bound == Bound.EXACT ? "" : " " + bound.words();
        String told = basis == Basis.TOLD ? "" : BASIS + basis.word();
        return timex + hedge + (zone.isEmpty() ? "" : ZONE + zone) + told;
    }

    @Override
    public String bare() {
        return timex;
    }

    @Override
    public String label() {
        String words = basis == Basis.OPEN ? Wording.clock(timex) : Wording.of(timex);
        String hedge = bound == Bound.EXACT ? "" : bound.words() + " ";
        return hedge + words + (zone.isEmpty() ? "" : " " + zone);
    }

    @Override
    public @Nullable Extent extent() {
        Region stretch = Stretch.of(this);
        return stretch == null ? null : new Extent(Extent.Scale.MOMENT, "", stretch.lower(), stretch.upper(), label());
    }

    /** True for a time of day, also for a part of one: "7:40 a.m.", "evening". */
    boolean isTimed() {
        return timex.indexOf('T') > 0 && !timex.endsWith("_REF") && timex.indexOf('/') < 0;
    }

    static DateValue parse(String words) {
        int told = words.indexOf(BASIS);
        Basis basis = told < 0 ? Basis.TOLD : Basis.of(words.substring(told + BASIS.length()));
        String notation = told < 0 ? words : words.substring(0, told);
        int at = notation.indexOf(ZONE);
        String zone = at < 0 ? "" : notation.substring(at + ZONE.length());
        String rest = at < 0 ? notation : notation.substring(0, at);
        int space = rest.indexOf(' ');
        String timex = space < 0 ? rest : rest.substring(0, space);
        return new DateValue(timex, space < 0 ? Bound.EXACT : bound(rest.substring(space + 1)), zone, basis);
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

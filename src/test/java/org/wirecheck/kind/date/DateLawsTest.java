package org.wirecheck.kind.date;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.wirecheck.kind.KindLaws;
import org.wirecheck.model.Tolerance;
import org.wirecheck.time.expression.Bound;

class DateLawsTest {

    private final DateKind kind = new DateKind();

    @Property
    void keepsTheLawsOfEveryKind(
            @ForAll("dates") DateValue left,
            @ForAll("dates") DateValue right,
            @ForAll @DoubleRange(min = 0, max = 400_000) double narrow,
            @ForAll @DoubleRange(min = 0, max = 400_000) double more) {
        Tolerance tolerance = new Tolerance(0, narrow);
        KindLaws.isReflexive(kind, left, tolerance);
        KindLaws.isInverse(kind, left, right, tolerance);
        KindLaws.widensWithTolerance(kind, left, right, tolerance, more);
        KindLaws.readsBack(kind, left);
    }

    @Provide
    Arbitrary<DateValue> dates() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, 800).map(LocalDate.of(2024, 1, 1)::plusDays);
        Arbitrary<String> plain = day.map(LocalDate::toString);
        Arbitrary<String> clock = Combinators.combine(
                        day,
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59))
                .as((d, h, m) -> d + String.format(java.util.Locale.ROOT, "T%02d:%02d", h, m));
        Arbitrary<String> part = Combinators.combine(day, Arbitraries.of("TMO", "TAF", "TEV", "TNI", "T22", "T24:00"))
                .as((d, p) -> d + p);
        Arbitrary<String> coarse = Arbitraries.of(
                "2025",
                "2024-02",
                "2025-W33",
                "2025-W33-WE",
                "2025-Q3",
                "2025-H1",
                "2024-WI",
                "202",
                "20",
                "PRESENT_REF",
                "XXXX-WXX-5",
                "XXXX-WXX-6",
                "XXXX-08-15",
                "XXXX-08",
                "XXXX-XX-XX",
                "2025-08-03/2025-08-05",
                "2024/2026",
                "XXXX-WXX-5T22:30",
                "XXXX-QX",
                "XXXX");
        return Combinators.combine(
                        Arbitraries.oneOf(plain, clock, part, coarse),
                        Arbitraries.of(Bound.EXACT, Bound.START, Bound.MID, Bound.END, Bound.ABOUT, Bound.AFTER),
                        Arbitraries.of("", "EDT", "GMT", "local time", "ET"),
                        Arbitraries.of(Basis.class))
                .as(DateValue::new);
    }
}

package org.wirecheck.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both included: "in February 2027", "last Friday", "this year". */
public record DaySpan(LocalDate from, LocalDate to) {

    /** So far apart two dates may lie and still be of one event and what became of it. */
    private static final int NEAR = 31;

    /** From so many days on a stretch is what numbers are counted over, not when something happened. */
    private static final int LONG = 300;

    /** True for a day that was news on the day told: that day itself or one of the two before. */
    public boolean isNews(LocalDate told) {
        return !to.isAfter(told.plusDays(1)) && !from.isAfter(told) && !from.isBefore(told.minusDays(2));
    }

    public boolean isNear(LocalDate day) {
        return !day.isBefore(from.minusDays(NEAR)) && !day.isAfter(to.plusDays(NEAR));
    }

    boolean isLong() {
        return !to.isBefore(from.plusDays(LONG));
    }

    boolean contains(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}

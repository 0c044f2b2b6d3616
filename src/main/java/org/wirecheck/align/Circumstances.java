package org.wirecheck.align;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.align.meaning.Happening;
import org.wirecheck.kind.Kind;
import org.wirecheck.model.Claim;
import org.wirecheck.model.DaySpan;
import org.wirecheck.model.Setting;

/**
 * When, and about whom, the sentences of two values speak: what is told of other people, of another year, or of what was
 * still to come when the other had happened, is hardly about the same thing.
 */
final class Circumstances {

    /** One sentence speaks of another time than the other. */
    private static final double ANOTHER_TIME = -6;

    /** One sentence speaks of other people than the other. */
    private static final double OTHER_PEOPLE = -1;

    /** One article still expects what it dates, when the day the other tells had gone by. */
    private static final double STILL_TO_COME = -3;

    /** Two articles each tell what was new on its own day; for each day between them, of at most three. */
    private static final double NEWS_OF_ITS_DAY = -1.2;

    private static final int MOST_DAYS = 3;

    /** Both are as fresh when they are told: "today" here and "today" there. */
    private static final double AS_FRESH = -3;

    /** "The 2031 election" and "the 2027 election" may both be spoken of. */
    private static final double ANOTHER_EDITION = -2;

    /** One tells of these days, the other of a day long before its article, in days. */
    private static final double LONG_AGO = -1.5;

    private static final int LONG = 300;

    /** The same date, of which one year is told and one guessed, or both are guessed. */
    private static final double GUESSED = -20;

    private static final String EDITION = "edition";

    private static final String YEARLESS = "yearless";

    private final Rules rules;
    private final Map<String, Kind<?>> kinds;
    private final Happening happening;

    Circumstances(Rules rules, Map<String, Kind<?>> kinds, Happening happening) {
        this.rules = rules;
        this.kinds = kinds;
        this.happening = happening;
    }

    /** What the times and people of two values that contradict each other say against their being about one thing, 0 or less. */
    double against(Claim left, Claim right) {
        Setting one = left.context().setting();
        Setting two = right.context().setting();
        double people = one.isOfOthers(two) ? OTHER_PEOPLE : 0;
        DaySpan day = days(left);
        DaySpan other = days(right);
        if (day != null && other != null && isOneDate(day, other) && (isYearless(left) || isYearless(right))) {
            return GUESSED;
        }
        boolean editions = isEdition(left) && isEdition(right);
        return people
                + (editions ? ANOTHER_EDITION : 0)
                + (day != null && other != null
                        ? days(day, one.told(), other, two.told(), happensOnce(left, right))
                        : one.isOfAnotherTime(two) ? ANOTHER_TIME : 0);
    }

    /** Of two days it is they that say when; another date beside one ("a deadline of May 1 … about the attacks of 2012") tells nothing more. */
    private static double days(
            DaySpan day, @Nullable LocalDate told, DaySpan other, @Nullable LocalDate otherTold, boolean once) {
        if (told == null || otherTold == null) {
            return 0;
        }
        boolean ahead = isStillToCome(day, told, other) || isStillToCome(other, otherTold, day);
        boolean longAgo = isLongAgo(day, told, other, otherTold) || isLongAgo(other, otherTold, day, told);
        return (ahead ? STILL_TO_COME : 0) + (longAgo ? LONG_AGO : 0) + (once ? 0 : news(day, told, other, otherTold));
    }

    private static boolean isLongAgo(DaySpan day, LocalDate told, DaySpan other, LocalDate otherTold) {
        return day.to().isBefore(told.minusDays(LONG)) && other.isNear(otherTold);
    }

    /** A named person dies, or is shot, once. */
    private boolean happensOnce(Claim left, Claim right) {
        Set<String> people = left.context().setting().people();
        return happening.isCalamity(left.mention().hook())
                && happening.isCalamity(right.mention().hook())
                && right.context().entities().stream().anyMatch(people::contains);
    }

    private static boolean isStillToCome(DaySpan day, LocalDate told, DaySpan other) {
        return day.from().isAfter(told.plusDays(1)) && other.to().isBefore(told);
    }

    private static double news(DaySpan day, LocalDate told, DaySpan other, LocalDate otherTold) {
        long apart =
                day.isNews(told) && other.isNews(otherTold) ? Math.abs(ChronoUnit.DAYS.between(told, otherTold)) : 0;
        boolean fresh = apart > 0
                && ChronoUnit.DAYS.between(day.from(), told) == ChronoUnit.DAYS.between(other.from(), otherTold);
        return NEWS_OF_ITS_DAY * Math.min(MOST_DAYS, apart) + (fresh ? AS_FRESH : 0);
    }

    private static boolean isEdition(Claim claim) {
        return claim.mention().hook().traits().contains(EDITION);
    }

    private static boolean isYearless(Claim claim) {
        return claim.mention().hook().traits().contains(YEARLESS);
    }

    /** "June 20" told in another year than "June 20": the years were guessed. */
    private static boolean isOneDate(DaySpan day, DaySpan other) {
        return MonthDay.from(day.from()).equals(MonthDay.from(other.from()));
    }

    private @Nullable DaySpan days(Claim claim) {
        Kind<?> kind = kinds.get(rules.of(claim).kind());
        return kind == null ? null : kind.daysOf(claim.value());
    }
}

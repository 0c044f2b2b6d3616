package org.wirecheck.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Anchor;
import org.wirecheck.time.expression.Clock;
import org.wirecheck.time.expression.Grain;
import org.wirecheck.time.expression.Timex;
import org.wirecheck.time.expression.When;

/**
 * Places an article's time expressions on the calendar, counted from its anchor and, for "two days later" and "10:30 p.m.",
 * from the date told of before. Without an anchor a weekday stays {@code XXXX-WXX-5}. One object reads one article, in order.
 */
public final class Resolver {

    /** How far, in code units, a date reaches forward as the story's own time. */
    private static final int REACH = 700;

    private final Anchor anchor;
    private final @Nullable LocalDate day;
    private final boolean dayFirst;
    private @Nullable Place story;
    private int storyEnd;

    private Resolver(Anchor anchor, List<Timex> timexes) {
        this.anchor = anchor;
        this.day = anchor.day();
        this.dayFirst = writesDayFirst(timexes);
    }

    /** Every expression of one article placed, in order. */
    public static List<Resolved> resolve(List<Timex> timexes, Anchor anchor) {
        Resolver resolver = new Resolver(anchor, timexes);
        List<Resolved> all = new ArrayList<>(timexes.size());
        for (Timex timex : timexes) {
            all.add(resolver.resolve(timex));
        }
        return all;
    }

    private static boolean writesDayFirst(List<Timex> timexes) {
        return timexes.stream().anyMatch(t -> t.when() instanceof When.Slashed s && s.first() > 12);
    }

    private Resolved resolve(Timex timex) {
        if (timex.span().start() < storyEnd || timex.span().start() - storyEnd > REACH) {
            story = null;
        }
        Place place = place(timex);
        Clock clock = timex.clock();
        Place timed = clock == null ? place : place.at(clock);
        boolean compared = timex.when() instanceof When.Shift shift && shift.fromStory() && shift.unit() == Grain.YEAR;
        if (timed.start() != null && !compared) {
            story = timed.grain().isFinerThan(Grain.DAY) ? place : timed;
            storyEnd = timex.span().end();
        }
        Resolved.Note note = Notes.of(timex, place, dayFirst);
        return new Resolved(timex, timed.value(), timed.grain(), timed.start(), timed.end(), used(timex, timed), note);
    }

    private Anchor used(Timex timex, Place place) {
        boolean complete = timex.when() instanceof When.Calendar date
                        && date.year() != null
                        && !date.year().relative()
                || timex.when() instanceof When.Era
                || timex.when() instanceof When.Slashed;
        return complete || place.start() == null || timex.isDuration() ? Anchor.NONE : anchor;
    }

    private Place place(Timex timex) {
        When when = timex.when();
        if (when instanceof When.Calendar date) {
            return Calendars.place(date, timex.lean(), day);
        }
        if (when instanceof When.Section section) {
            return Calendars.place(section, timex.lean(), day);
        }
        if (when instanceof When.Shift shift) {
            return shift.fromStory() ? fromStory(shift) : fromAnchor(shift, timex);
        }
        if (when instanceof When.Range range) {
            return range(range, timex);
        }
        return plain(when);
    }

    private Place plain(When when) {
        if (when instanceof When.Era era) {
            return Place.era(era.digits());
        }
        if (when instanceof When.Slashed slashed) {
            return Calendars.place(slashed, dayFirst);
        }
        if (when instanceof When.InWeek week) {
            return inWeek(week);
        }
        if (when instanceof When.Phrase phrase) {
            return Calendars.place(phrase, day);
        }
        if (when instanceof When.Vague vague) {
            return Place.open(vague.reference(), Grain.NONE);
        }
        if (when instanceof When.Repeat repeat) {
            return Place.open(repeat.value(), Grain.NONE);
        }
        return when instanceof When.Length length ? Place.open(Lengths.notation(length), Grain.NONE) : ambient();
    }

    private Place ambient() {
        if (story != null && story.grain() == Grain.DAY) {
            return story;
        }
        return day == null ? Place.open("XXXX-XX-XX", Grain.DAY) : Place.day(day);
    }

    private Place inWeek(When.InWeek week) {
        if (day == null) {
            return Place.open("XXXX-WXX-" + week.weekday().getValue(), Grain.DAY);
        }
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L).plusWeeks(week.weeks());
        return Place.day(monday.plusDays(week.weekday().getValue() - 1L));
    }

    private Place range(When.Range range, Timex timex) {
        Place from = Calendars.place(range.from(), timex.lean(), day);
        Place to = Calendars.place(range.to(), timex.lean(), day);
        boolean placed =
                from.start() != null && to.end() != null && from.start().isBefore(to.end());
        return new Place(
                from.value() + "/" + to.value(), from.grain(), placed ? from.start() : null, placed ? to.end() : null);
    }

    private Place fromAnchor(When.Shift shift, Timex timex) {
        if (day == null) {
            return Place.open(Shifts.open(shift.grain()), shift.grain());
        }
        return Shifts.place(day, shift, timex.lean());
    }

    /** "a year earlier" keeps the grain of what it looks back from: after a quarter it is a quarter. */
    private Place fromStory(When.Shift shift) {
        Place base = story;
        LocalDate first = base == null ? null : base.firstDay();
        if (base == null || first == null) {
            return shift.unit() == Grain.QUARTER && day != null
                    ? Shifts.latestQuarter(day)
                    : day == null
                            ? Place.open(Shifts.open(shift.grain()), shift.grain())
                            : Shifts.place(day, shift, Shifts.side(shift));
        }
        if (shift.unit() == Grain.QUARTER && shift.amount() == 0) {
            return base.grain() == Grain.QUARTER || day == null ? base : Shifts.latestQuarter(day);
        }
        boolean keeps = shift.unit() == Grain.YEAR
                && shift.amount() != 0
                && (base.grain() == Grain.QUARTER || base.grain() == Grain.MONTH || base.grain() == Grain.HALF);
        return keeps
                ? Shifts.years(base, first.plusYears(shift.amount()))
                : Shifts.place(first, shift, Shifts.side(shift));
    }
}

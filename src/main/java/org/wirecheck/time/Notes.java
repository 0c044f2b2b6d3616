package org.wirecheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.wirecheck.time.Resolved.Note;
import org.wirecheck.time.expression.Timex;
import org.wirecheck.time.expression.When.Calendar;
import org.wirecheck.time.expression.When.Slashed;

/** What an editor should know of a reading: a weekday that does not fit its date, an order that was guessed. */
final class Notes {

    private Notes() {}

    static Note of(Timex timex, Place place, boolean dayFirst) {
        if (timex.when() instanceof Slashed date) {
            boolean told = date.first() > 12 || date.second() > 12 || date.first() == date.second() || dayFirst;
            return told ? Note.NONE : Note.GUESSED_ORDER;
        }
        DayOfWeek weekday = timex.when() instanceof Calendar date && date.day() != null ? date.weekday() : null;
        LocalDate day = place.firstDay();
        return weekday != null && day != null && day.getDayOfWeek() != weekday ? Note.WEEKDAY_MISFIT : Note.NONE;
    }
}

package org.wirecheck.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Article;
import org.wirecheck.model.Field;
import org.wirecheck.time.expression.Timex;
import org.wirecheck.time.expression.When;

/** Dates that stand for an article as a whole: a line of its own, a dateline ("OSLO, May 3 (Wire) --"), a post's signature. */
final class DateLines {

    private static final int HEAD = 1_500;
    private static final Pattern LABEL = Pattern.compile(
            "(?i)[\\s\\p{Punct}]*(?:posted|published|updated|last|on|at|date|by|gmt|utc|ist|e[sd]t|p[sd]t)*[\\s\\p{Punct}]*");
    private static final Pattern PLACE = Pattern.compile("[\\p{Lu}][\\p{L} .,'’/-]{1,45}[,:]? ?\\(?");
    private static final Pattern AGENCY = Pattern.compile("^\\s*(?:\\([^)\\n]{2,30}\\))?\\s*(?:--|[-–—_])");
    private static final Pattern SIGNATURE = Pattern.compile("[—–-] .{1,60}\\(@\\w{1,30}\\) ?$");

    private DateLines() {}

    /** The day of the article's date line or dateline, its year if need be from {@code published}; null if there is none. */
    static @Nullable LocalDate day(String text, List<Timex> times, @Nullable LocalDate published) {
        for (Timex timex : times) {
            if (timex.span().field() != Field.TEXT) {
                continue;
            }
            if (timex.span().start() > HEAD) {
                return null;
            }
            LocalDate day = isDay(timex) ? placed(timex, published) : null;
            if (day != null && (isOwnLine(text, timex) || isDateline(text, timex))) {
                return day;
            }
        }
        return null;
    }

    /** The latest full date that the text gives with its weekday or under a post; null if there is none. */
    static @Nullable LocalDate told(String text, List<Timex> times) {
        LocalDate latest = null;
        for (Timex timex : times) {
            boolean day = timex.span().field() == Field.TEXT && isDay(timex);
            boolean weekday = timex.when() instanceof When.Calendar date && date.weekday() != null;
            LocalDate told = day && (weekday || isSigned(text, timex)) ? placed(timex, null) : null;
            latest = told != null && (latest == null || told.isAfter(latest)) ? told : latest;
        }
        return latest;
    }

    /** True for a date that stands for the article as a whole, not for an event. */
    static boolean isLine(Article article, Timex timex) {
        boolean text = timex.span().field() == Field.TEXT;
        String words = article.text();
        boolean head = timex.span().start() <= HEAD && (isOwnLine(words, timex) || isDateline(words, timex));
        return text && isDay(timex) && (head || isSigned(words, timex));
    }

    private static boolean isDay(Timex timex) {
        return timex.when() instanceof When.Calendar date && date.day() != null;
    }

    private static @Nullable LocalDate placed(Timex timex, @Nullable LocalDate published) {
        return timex.when() instanceof When.Calendar date
                ? Calendars.place(date, timex.lean(), published).firstDay()
                : null;
    }

    private static boolean isOwnLine(String text, Timex timex) {
        String before = before(text, timex);
        String after = after(text, timex);
        return before.length() + after.length() <= 40
                && LABEL.matcher(before).matches()
                && LABEL.matcher(after).matches();
    }

    private static boolean isDateline(String text, Timex timex) {
        return PLACE.matcher(before(text, timex)).matches()
                && AGENCY.matcher(after(text, timex)).find();
    }

    private static boolean isSigned(String text, Timex timex) {
        return SIGNATURE.matcher(before(text, timex)).find();
    }

    private static String before(String text, Timex timex) {
        int end = timex.span().start();
        int from = Math.max(text.lastIndexOf('\n', Math.max(0, end - 1)) + 1, Math.max(0, end - 120));
        return from > end ? "" : text.substring(from, end);
    }

    private static String after(String text, Timex timex) {
        int from = timex.span().end();
        int line = text.indexOf('\n', from);
        int to = Math.min(line < 0 ? text.length() : line, from + 60);
        return text.substring(from, to);
    }
}

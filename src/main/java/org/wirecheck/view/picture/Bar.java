package org.wirecheck.view.picture;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Extent;
import org.wirecheck.view.words.Shown;

/**
 * From where to where a value may lie according to some outlets.
 *
 * @param shade of the version it belongs to
 * @param outlets who says so, as a sentence lists them
 * @param words in which one of them says so
 */
public record Bar(Extent extent, int shade, String outlets, String words) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int DAYS = 24;

    /** The lower end as the axis counts it, or empty where it is open. */
    public String from() {
        return number(extent.from());
    }

    /** The upper end as the axis counts it, or empty where it is open. */
    public String to() {
        return number(extent.to());
    }

    /** What the words were read as, and how far that may reach: "about 90 minutes, 81 minutes to 99 minutes". */
    public String told() {
        String least = told(extent.from(), false);
        String most = told(extent.to(), true);
        if (least.equals(most) || extent.label().equals(least) || isOfTheCalendar()) {
            return extent.label();
        }
        String reach = extent.to() == null
                ? "from " + least + " up"
                : extent.from() == null ? "up to " + most : least + " to " + most;
        return extent.label() + ", " + reach;
    }

    /** True for a whole month or year: everybody knows when it begins and ends. */
    private boolean isOfTheCalendar() {
        if (extent.scale() != Extent.Scale.MOMENT || extent.from() == null || extent.to() == null) {
            return false;
        }
        LocalDateTime from = time(extent.from());
        boolean begins = from.getDayOfMonth() == 1 && isMidnight(from);
        boolean year = from.getMonthValue() == 1 && from.plusYears(1).equals(time(extent.to()));
        return begins && (year || from.plusMonths(1).equals(time(extent.to())));
    }

    private static LocalDateTime time(BigDecimal seconds) {
        return LocalDateTime.ofEpochSecond(seconds.longValue(), 0, ZoneOffset.UTC);
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.toLocalTime().toSecondOfDay() == 0;
    }

    /** True where that is more than the words themselves. */
    public boolean tellsMore() {
        return !Shown.counted(told()).equals(Shown.counted(words));
    }

    private static String number(@Nullable BigDecimal end) {
        return end == null ? "" : end.toPlainString();
    }

    private String told(@Nullable BigDecimal end, boolean isEnd) {
        if (end == null) {
            return "";
        }
        return switch (extent.scale()) {
            case NUMBER -> end.toPlainString() + (extent.unit().isEmpty() ? "" : " " + extent.unit());
            case SECONDS -> length(end);
            case MOMENT -> moment(end, isEnd);
        };
    }

    private static String length(BigDecimal seconds) {
        BigDecimal hours = seconds.divide(HOUR, 1, java.math.RoundingMode.HALF_UP);
        if (hours.compareTo(BigDecimal.valueOf(2L * DAYS)) >= 0) {
            BigDecimal days = hours.divide(BigDecimal.valueOf(DAYS), 1, java.math.RoundingMode.HALF_UP);
            return plain(days) + " days";
        }
        return hours.compareTo(BigDecimal.valueOf(3)) >= 0
                ? plain(hours) + " hours"
                : plain(seconds.divide(MINUTES, 1, java.math.RoundingMode.HALF_UP)) + " minutes";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A stretch ends before its end: the day that ends at midnight is told as that day. */
    private static String moment(BigDecimal seconds, boolean isEnd) {
        LocalDateTime time = time(seconds);
        return isMidnight(time) ? DAY.format(isEnd ? time.minusDays(1) : time) : MINUTE.format(time);
    }
}

package org.wirecheck.intake.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as news formats write them → ISO 8601 in the offset they were written in, on which the weekday hangs. */
final class Times {

    private static final Pattern MAIL = Pattern.compile(
            "(?:[A-Za-z]{3,9},? +)?(\\d{1,2}) +([A-Za-z]{3})[a-z]* +(\\d{4}) +(\\d{1,2}:\\d\\d)(:\\d\\d)? *([A-Z]{1,4}|[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)(Z|[+-]\\d\\d:?\\d\\d)?)?");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("GMT", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("Z", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"));
    private static final DateTimeFormatter MONTHS = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Times() {}

    /**
     * "Sat, 15 Aug 2026 23:30:00 -0500" → "2026-08-15T23:30:00-05:00"; ISO 8601 as it is; null as null.
     *
     * @throws Unreadable if it is no time
     */
    static @Nullable String iso(@Nullable String time, int line) {
        if (time == null) {
            return null;
        }
        try {
            return checked(rewritten(time.strip()));
        } catch (DateTimeException e) {
            throw Unreadable.atLine(line, "'" + time + "' is no date or time");
        }
    }

    private static String rewritten(String time) {
        Matcher mail = MAIL.matcher(time);
        if (mail.matches()) {
            String month = mail.group(2).substring(0, 1).toUpperCase(Locale.ROOT)
                    + mail.group(2).substring(1).toLowerCase(Locale.ROOT);
            LocalDate day = LocalDate.parse(mail.group(1) + " " + month + " " + mail.group(3), MONTHS);
            String clock = mail.group(4).length() == 4 ? "0" + mail.group(4) : mail.group(4);
            return day + "T" + clock + (mail.group(5) == null ? ":00" : mail.group(5)) + offset(mail.group(6));
        }
        Matcher compact = COMPACT.matcher(time);
        if (compact.matches()) {
            String day = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
            return compact.group(4) == null
                    ? day
                    : day + "T" + compact.group(4) + ":" + compact.group(5) + ":" + compact.group(6)
                            + offset(compact.group(7));
        }
        return time;
    }

    private static String offset(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        if (zone.charAt(0) == '+' || zone.charAt(0) == '-') {
            return zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        }
        String known = ZONES.get(zone);
        if (known == null) {
            throw new DateTimeException("unknown zone " + zone);
        }
        return known;
    }

    private static String checked(String iso) {
        int clock = iso.indexOf('T');
        if (clock < 0) {
            LocalDate.parse(iso);
        } else if (iso.endsWith("Z") || iso.indexOf('+', clock) > 0 || iso.indexOf('-', clock) > 0) {
            OffsetDateTime.parse(iso);
        } else {
            LocalDateTime.parse(iso);
        }
        return iso;
    }
}

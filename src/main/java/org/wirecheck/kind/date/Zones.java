package org.wirecheck.kind.date;

import java.time.Month;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.Place;
import org.wirecheck.time.Timex3;

/** Time zones as newsrooms write them, in minutes ahead of UTC; "ET" is summer time from April to October. */
final class Zones {

    private static final Map<String, Integer> OFFSETS = Map.ofEntries(
            Map.entry("GMT", 0),
            Map.entry("UTC", 0),
            Map.entry("BST", 60),
            Map.entry("CET", 60),
            Map.entry("CEST", 120),
            Map.entry("EET", 120),
            Map.entry("EEST", 180),
            Map.entry("MSK", 180),
            Map.entry("EST", -300),
            Map.entry("EDT", -240),
            Map.entry("CST", -360),
            Map.entry("CDT", -300),
            Map.entry("MST", -420),
            Map.entry("MDT", -360),
            Map.entry("PST", -480),
            Map.entry("PDT", -420),
            Map.entry("AKST", -540),
            Map.entry("AKDT", -480),
            Map.entry("HST", -600),
            Map.entry("IST", 330),
            Map.entry("PKT", 300),
            Map.entry("HKT", 480),
            Map.entry("JST", 540),
            Map.entry("KST", 540),
            Map.entry("WIB", 420),
            Map.entry("AEST", 600),
            Map.entry("AEDT", 660));
    private static final Map<String, Integer> SEASONAL = Map.of("ET", -300, "CT", -360, "MT", -420, "PT", -480);

    private Zones() {}

    /** Minutes ahead of UTC, or null if the zone is not named or not known. */
    static @Nullable Integer minutes(DateValue value) {
        String zone = value.zone().toUpperCase(Locale.ROOT);
        Integer plain = OFFSETS.get(zone);
        Integer winter = SEASONAL.get(zone);
        if (plain != null || winter == null) {
            return plain;
        }
        return isSummer(value) ? winter + 60 : winter;
    }

    private static boolean isSummer(DateValue value) {
        Place place = Timex3.place(value.timex());
        Month month = place.start() == null
                ? Month.JANUARY
                : place.start().atOffset(ZoneOffset.UTC).getMonth();
        return month.compareTo(Month.APRIL) >= 0 && month.compareTo(Month.OCTOBER) <= 0;
    }
}

package org.wirecheck.http.page.shown;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as people read it, in the server's zone. @param iso the same for machines */
public record When(String iso, String words) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    public static When of(Instant moment, ZoneId zone) {
        return new When(moment.toString(), WORDS.format(moment.atZone(zone)));
    }
}

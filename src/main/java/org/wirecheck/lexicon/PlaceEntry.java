package org.wirecheck.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A place. The id is a path that mostly mirrors what it lies in ({@code us/il/springfield}); {@code within} are the
 * ids it lies in directly, the administrative one first; population 0 means not known.
 */
public record PlaceEntry(String id, String name, Kind kind, List<String> within, long population, Set<String> classes) {
    /** What sort of place it is, from the largest to the smallest. */
    public enum Kind {
        CONTINENT,
        REGION,
        COUNTRY,
        STATE,
        COUNTY,
        CITY,
        WATER,
        FACILITY,
        STREET;

        static Kind of(String className) {
            return valueOf(className.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether the name is more often something else in the news: "Reading", "Nice", "Mobile", "Jordan", "Lincoln". */
    public boolean isAmbiguous() {
        return classes.contains("ambiguous");
    }

    /** The ISO 3166 code of the country it lies in ("us" for Springfield), or its own; empty for larger regions. */
    public String country() {
        String first = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
        return first.length() == 2 ? first : "";
    }
}

package org.wirecheck.numeral;

import java.util.Set;

/** Nouns that make "three in 10 …" a pace instead of a share: years, games. */
final class OutOf {

    private static final Set<String> TIMES = Set.of(
            "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
            "year", "years", "decade", "decades", "game", "games", "match", "matches", "season", "seasons", "innings",
            "starts", "attempts", "appearances", "outings", "tests", "tries", "overs");

    private OutOf() {}

    static boolean isTime(String word) {
        return TIMES.contains(word);
    }
}

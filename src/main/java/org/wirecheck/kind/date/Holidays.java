package org.wirecheck.kind.date;

import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.lexicon.Lexicon;

/** The lexicon's holidays as the time reader wants them: lower-case name to month and day, or to a movable feast. */
final class Holidays {

    private Holidays() {}

    static Map<String, String> standard() {
        Map<String, String> rules = new TreeMap<>();
        Lexicon.standard().list("holidays").entries().forEach(entry -> entry.forms()
                .forEach(form -> rules.put(form, entry.id())));
        return rules;
    }
}

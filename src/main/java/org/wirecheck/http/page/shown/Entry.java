package org.wirecheck.http.page.shown;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.wirecheck.desk.entry.Decision;

/**
 * One entry in a finding's history as people read it.
 *
 * @param did "dismissed it", "assigned it to Ben"
 * @param words reason or note; empty if none was given
 */
public record Entry(String by, String did, String words, When when) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    public static Entry of(Decision decision, ZoneId zone) {
        String words = decision.words();
        return new Entry(
                decision.by(), did(decision), words == null ? "" : words.strip(), When.of(decision.at(), zone));
    }

    public static List<Entry> of(List<Decision> decisions, ZoneId zone) {
        return decisions.stream().map(decision -> of(decision, zone)).toList();
    }

    private static String did(Decision decision) {
        LocalDate until = decision.until();
        String assignee = decision.assignee();
        return switch (decision.action()) {
            case CONFIRM -> "confirmed it";
            case DISMISS -> "dismissed it";
            case WAIVE -> "waived it" + (until == null ? "" : " until " + DAY.format(until));
            case ASSIGN -> assignee == null || assignee.isBlank()
                    ? "assigned it to nobody"
                    : "assigned it to " + assignee;
            case NOTE -> "noted";
            case UNDO -> "took the last decision back";
        };
    }

    /** "Ann dismissed it on 27 Nov 2026, 18:01: the later count". */
    public String sentence() {
        return by + " " + did + " on " + when.words() + (words.isEmpty() ? "" : ": " + words);
    }
}

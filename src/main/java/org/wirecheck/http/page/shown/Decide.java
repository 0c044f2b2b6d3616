package org.wirecheck.http.page.shown;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.Rulings;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.DraftSide;
import org.wirecheck.desk.entry.Item;
import org.wirecheck.desk.entry.Ruling;

/**
 * What can be decided on a finding, and what was.
 *
 * @param address of the finding's own page
 * @param seen how many entries the reader sees; a decision says so, that none is made unseen
 * @param state the desk's word for where it stands
 * @param assignee empty for nobody
 * @param draft what the desk's own draft says and what the others say; empty if it is no side of it
 */
public record Decide(
        String finding,
        String question,
        String address,
        int seen,
        String state,
        boolean undoable,
        String assignee,
        String draft,
        List<Entry> entries) {

    public static Decide of(String story, Item item, List<Decision> history, ZoneId zone) {
        String assignee = item.ruling().assignee();
        return new Decide(
                item.finding().id(),
                item.finding().question(),
                Address.story(story, "findings", item.finding().id()),
                item.ruling().entries(),
                item.ruling().state().word(),
                Rulings.canUndo(history),
                assignee == null ? "" : assignee,
                draft(item.draft()),
                Entry.of(history, zone));
    }

    /** Where the finding stands, as an editor reads it; nothing where nobody did anything. */
    static String label(Ruling ruling, ZoneId zone) {
        String assignee = ruling.assignee();
        String assigned = assignee == null || assignee.isBlank() ? "" : " Assigned to " + assignee + ".";
        return switch (ruling.state()) {
            case OPEN -> (ended(ruling, zone) + assigned).strip();
            case LAPSED -> "Look again: " + sentence(ruling.lapsed(), zone) + " before the values changed." + assigned;
            case CONFIRMED, DISMISSED, WAIVED -> sentence(ruling.decision(), zone) + "." + assigned;
        };
    }

    private static String ended(Ruling ruling, ZoneId zone) {
        return ruling.waiverEnded() == null
                ? ""
                : "Open again: " + sentence(ruling.waiverEnded(), zone) + ", which is over.";
    }

    private static String sentence(@Nullable Decision decision, ZoneId zone) {
        return decision == null ? "" : Entry.of(decision, zone).sentence();
    }

    /** The last day offered for a waiver unless the editor says another. */
    static LocalDate lastDay(LocalDate today, int days) {
        return today.plusDays(Math.max(0, Math.min(days, 2) - 1L));
    }

    private static String draft(@Nullable DraftSide side) {
        if (side == null) {
            return "";
        }
        List<String> others = new ArrayList<>();
        for (DraftSide.Other other : side.others()) {
            others.add(String.join(", ", other.outlets()) + (other.reference() ? " (reference)" : "") + " “"
                    + other.version().value() + "”");
        }
        return "Your draft has “" + String.join("”, “", side.says()) + "”"
                + (others.isEmpty() ? "." : "; " + String.join("; ", others) + ".");
    }
}

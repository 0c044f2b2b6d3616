package org.wirecheck.http.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.Item;
import org.wirecheck.desk.entry.State;
import org.wirecheck.export.sarif.Suppression;

/** What the desk dismissed or waived, as SARIF tells it. */
final class Suppressions {

    private Suppressions() {}

    /** By the finding's id. */
    static Map<String, Suppression> of(List<Item> items) {
        Map<String, Suppression> suppressions = new TreeMap<>();
        for (Item item : items) {
            Decision decision = item.ruling().decision();
            State state = item.ruling().state();
            if (decision != null && (state == State.DISMISSED || state == State.WAIVED)) {
                suppressions.put(item.finding().id(), new Suppression(Suppression.Status.ACCEPTED, reason(decision)));
            }
        }
        return suppressions;
    }

    private static String reason(Decision decision) {
        String words = decision.words() == null ? "" : ": " + decision.words();
        String until = decision.until() == null ? "" : " until " + decision.until();
        return decision.action().word() + " by " + decision.by() + until + words;
    }
}

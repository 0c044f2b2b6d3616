package org.wirecheck.view.collation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.model.Finding;
import org.wirecheck.view.Marking;

/**
 * A question with what every column says to it.
 *
 * @param anchor the id of the row's place in the page
 * @param details the id of the place that shows the finding with its sentences, or empty
 * @param cells in the order of columns; an empty list is silence
 */
public record Row(Finding finding, String anchor, String details, Marking marking, List<List<Held>> cells) {

    /** "error", "warning", "note", or "agrees". */
    public String severity() {
        return finding.relation().isDiscrepancy() ? finding.severity().name().toLowerCase(Locale.ROOT) : "agrees";
    }

    /** What the question is about where it does not say so itself, or empty. */
    public String about() {
        return finding.question().contains(finding.subject()) ? "" : finding.subject();
    }

    /** The cells as a table has them: neighbours that are silent are one. */
    public List<Cell> runs() {
        return Cell.of(cells);
    }

    /** The versions with how many outlets hold each, in their order. */
    public List<Share> shares() {
        Map<Integer, Share> shares = new TreeMap<>();
        cells.forEach(cell -> cell.forEach(held -> shares.merge(
                held.version(),
                new Share(held.version(), held.shade(), held.words(), 1),
                (so, far) -> new Share(so.version(), so.shade(), so.words(), so.outlets() + 1))));
        return List.copyOf(shares.values());
    }

    /** The numbers of the columns that say something, with blanks between them: what the filter by outlet goes by. */
    public String told() {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                told.append(told.isEmpty() ? "" : " ").append(i);
            }
        }
        return told.toString();
    }
}

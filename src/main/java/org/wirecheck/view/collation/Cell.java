package org.wirecheck.view.collation;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a row: what one outlet says, or the silence of several that stand side by side.
 *
 * @param at the column it begins at, from 0
 * @param span how many columns
 * @param held empty for silence
 */
public record Cell(int at, int span, List<Held> held) {

    public boolean isSilent() {
        return held.isEmpty();
    }

    /** One cell for every column that says something, one for every run of silent ones. */
    static List<Cell> of(List<List<Held>> columns) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (at < columns.size()) {
            int end = at + 1;
            while (columns.get(at).isEmpty()
                    && end < columns.size()
                    && columns.get(end).isEmpty()) {
                end++;
            }
            cells.add(new Cell(at, end - at, columns.get(at)));
            at = end;
        }
        return List.copyOf(cells);
    }
}

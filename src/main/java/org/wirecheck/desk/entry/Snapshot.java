package org.wirecheck.desk.entry;

import java.util.List;
import java.util.Set;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;

/**
 * The last report of a story with what changed since the one before.
 *
 * @param opened ids of the report's discrepancies that are new
 * @param gone discrepancies of the report before that are no longer found
 */
public record Snapshot(Report report, Set<String> opened, List<Finding> gone) {

    public Snapshot {
        opened = Set.copyOf(opened);
        gone = List.copyOf(gone);
    }
}

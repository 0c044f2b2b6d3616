package org.wirecheck.desk.entry;

import java.time.Instant;
import java.util.List;
import org.wirecheck.model.Verdict;

/**
 * What one check of a story brought, compared with the check before.
 *
 * @param number from 1
 * @param cause what made the desk check: "filed", "replaced B", "removed C", "asked"
 * @param opened ids of discrepancies that were not there before
 * @param gone ids of discrepancies that were there before and are no longer
 * @param lapsed those of {@code opened} that take the place of a decided one whose values changed
 * @param unchanged how many are as they were
 */
public record Run(
        long number,
        long revision,
        String cause,
        Instant at,
        String by,
        List<String> opened,
        List<String> gone,
        List<String> lapsed,
        int unchanged,
        Verdict gateBefore,
        Verdict gate) {

    public Run {
        opened = List.copyOf(opened);
        gone = List.copyOf(gone);
        lapsed = List.copyOf(lapsed);
    }
}

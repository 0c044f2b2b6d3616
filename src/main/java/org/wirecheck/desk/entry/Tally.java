package org.wirecheck.desk.entry;

import java.util.List;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Severity;

/** How many findings of each severity. */
public record Tally(int errors, int warnings, int notes) {

    public static final Tally NONE = new Tally(0, 0, 0);

    /** Counts findings. */
    public static Tally of(List<Finding> findings) {
        return new Tally(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.NOTE));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}

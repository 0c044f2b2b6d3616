package org.wirecheck.view.picture;

import java.util.ArrayList;
import java.util.List;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Version;
import org.wirecheck.view.words.Shown;

/** How often two articles answer a question alike, of the questions both answer. */
public record Matrix(List<String> outlets, List<List<Cell>> rows) {

    private static final int LEVELS = 4;

    /**
     * Two articles side by side.
     *
     * @param both questions both answer
     * @param alike those of them they answer alike
     */
    public record Cell(int alike, int both) {

        /** 0 for no common question, then 1 (all alike) to 5 (none alike): how dark the cell is. */
        public int level() {
            return both == 0 ? 0 : 1 + (int) Math.ceil((double) (both - alike) * LEVELS / both);
        }
    }

    static Matrix of(Report report, Shown shown) {
        List<String> ids = report.articles().stream()
                .map(summary -> summary.article().id())
                .toList();
        List<Finding> findings = new ArrayList<>(report.discrepancies());
        findings.addAll(report.agreements());
        List<List<Cell>> rows = new ArrayList<>();
        for (String row : ids) {
            rows.add(ids.stream().map(column -> cell(findings, row, column)).toList());
        }
        return new Matrix(ids.stream().map(shown::outlet).toList(), List.copyOf(rows));
    }

    private static Cell cell(List<Finding> findings, String one, String other) {
        int both = 0;
        int alike = 0;
        for (Finding finding : findings) {
            if (says(finding, one) && says(finding, other)) {
                both++;
                alike += finding.versions().stream().anyMatch(version -> holds(version, one) && holds(version, other))
                        ? 1
                        : 0;
            }
        }
        return new Cell(alike, both);
    }

    private static boolean says(Finding finding, String article) {
        return finding.versions().stream().anyMatch(version -> holds(version, article));
    }

    private static boolean holds(Version version, String article) {
        return version.articles().contains(article);
    }
}

package org.wirecheck.view.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
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
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        int[][] both = new int[ids.size()][ids.size()];
        int[][] alike = new int[ids.size()][ids.size()];
        for (Finding finding : findings) {
            List<List<Integer>> versions = finding.versions().stream()
                    .map(version -> version.articles().stream()
                            .map(places::get)
                            .filter(Objects::nonNull)
                            .toList())
                    .toList();
            List<Integer> all =
                    versions.stream().flatMap(List::stream).distinct().toList();
            count(all, both, new HashSet<>());
            // Two that share two versions are alike once
            Set<List<Integer>> counted = new HashSet<>();
            versions.forEach(version -> count(version, alike, counted));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < ids.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < ids.size(); column++) {
                cells.add(new Cell(alike[row][column], both[row][column]));
            }
            rows.add(List.copyOf(cells));
        }
        return new Matrix(ids.stream().map(shown::outlet).toList(), List.copyOf(rows));
    }

    private static void count(List<Integer> articles, int[][] pairs, Set<List<Integer>> counted) {
        for (Integer one : articles) {
            for (Integer other : articles) {
                if (counted.add(List.of(one, other))) {
                    pairs[one][other]++;
                }
            }
        }
    }
}

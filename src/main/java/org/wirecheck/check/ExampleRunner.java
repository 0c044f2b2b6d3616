package org.wirecheck.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecheck.catalogue.Examples;
import org.wirecheck.catalogue.Examples.Example;
import org.wirecheck.catalogue.Examples.Pair;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Span;
import org.wirecheck.model.Version;

/**
 * Runs a fact type's examples. What it must find stands in [brackets], and in a single sentence it must find nothing else;
 * of a pair that conflicts, the evidence of the discrepancy must be the brackets and nothing else.
 */
public final class ExampleRunner {

    private final Checker checker;

    public ExampleRunner(Checker checker) {
        this.checker = checker;
    }

    /** What came of one example, where it stands and what it says; no complaint if it holds. */
    public record Outcome(String place, String text, @Nullable String complaint) {}

    /** Every example of the type, in the order of its file; one complaint if it has none. */
    public List<Outcome> run(FactType type) {
        Examples examples = checker.catalogue().examples(type.id());
        if (examples == null) {
            return List.of(new Outcome(type.id(), "", "has no examples.yaml"));
        }
        List<Outcome> outcomes = new ArrayList<>();
        examples.finds().forEach(example -> outcomes.add(read(type, example)));
        examples.ignores().forEach(example -> outcomes.add(read(type, example)));
        examples.agree().forEach(pair -> outcomes.add(agree(type, pair)));
        examples.conflict().forEach(pair -> outcomes.add(conflict(type, pair)));
        return outcomes;
    }

    private Outcome read(FactType type, Example example) {
        Bracketed wanted = Bracketed.of(example.text());
        Bundle bundle = new Bundle("example", null, List.of(wanted.article("A", "Gazette")));
        TreeSet<Span> found = checker.spans(bundle, type, "A");
        boolean holds = found.equals(wanted.spans());
        return new Outcome(example.place(), example.text(), holds ? null : "finds instead: " + wanted.showing(found));
    }

    private Outcome agree(FactType type, Pair pair) {
        Sides sides = Sides.of(pair);
        TreeSet<Span> left = checker.spans(sides.bundle(), type, "A");
        TreeSet<Span> right = checker.spans(sides.bundle(), type, "B");
        List<Finding> alarms = checker.check(sides.bundle()).discrepancies().stream()
                .filter(finding -> finding.factType().equals(type.id()))
                .filter(finding -> finding.severity().isAlarm())
                .toList();
        String complaint = null;
        if (!left.containsAll(sides.left().spans())
                || !right.containsAll(sides.right().spans())) {
            complaint = "finds instead: " + sides.showing(left, right);
        } else if (!alarms.isEmpty()) {
            complaint = "finds a conflict: " + alarms.get(0).message();
        }
        return sides.outcome(pair, complaint);
    }

    private Outcome conflict(FactType type, Pair pair) {
        Sides sides = Sides.of(pair);
        List<Finding> found = checker.check(sides.bundle()).discrepancies().stream()
                .filter(finding -> finding.factType().equals(type.id()))
                .toList();
        boolean holds = found.stream()
                .anyMatch(f -> spans(f, "A").equals(sides.left().spans())
                        && spans(f, "B").equals(sides.right().spans()));
        String complaint = null;
        if (!holds && found.isEmpty()) {
            complaint = "finds no conflict, and reads: "
                    + sides.showing(checker.spans(sides.bundle(), type, "A"), checker.spans(sides.bundle(), type, "B"));
        } else if (!holds) {
            complaint = "finds another conflict: " + sides.showing(spans(found.get(0), "A"), spans(found.get(0), "B"));
        }
        return sides.outcome(pair, complaint);
    }

    private static TreeSet<Span> spans(Finding finding, String article) {
        TreeSet<Span> spans = new TreeSet<>();
        for (Version version : finding.versions()) {
            version.evidence().stream()
                    .filter(evidence -> evidence.article().equals(article))
                    .map(Evidence::span)
                    .forEach(spans::add);
        }
        return spans;
    }

    /** The two outlets of a pair. */
    private record Sides(Bracketed left, Bracketed right, Bundle bundle) {

        static Sides of(Pair pair) {
            Bracketed left = Bracketed.of(pair.left());
            Bracketed right = Bracketed.of(pair.right());
            return new Sides(
                    left,
                    right,
                    new Bundle("example", null, List.of(left.article("A", "Gazette"), right.article("B", "Courier"))));
        }

        String showing(Collection<Span> inLeft, Collection<Span> inRight) {
            return left.showing(inLeft) + " / " + right.showing(inRight);
        }

        Outcome outcome(Pair pair, @Nullable String complaint) {
            return new Outcome(pair.place(), pair.left() + " / " + pair.right(), complaint);
        }
    }
}

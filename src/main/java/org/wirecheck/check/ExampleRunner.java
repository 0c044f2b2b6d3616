package org.wirecheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecheck.catalogue.Examples;
import org.wirecheck.catalogue.Examples.Example;
import org.wirecheck.catalogue.Examples.Pair;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Report;

/** Runs a fact type's examples: the values it must find stand in [brackets], and it must find nothing else. */
public final class ExampleRunner {

    private final Checker checker;

    public ExampleRunner(Checker checker) {
        this.checker = checker;
    }

    /** What came of one example; no complaint if it holds. */
    public record Outcome(String place, String text, @Nullable String complaint) {}

    /** Every example of the type, in the order of its file. */
    public List<Outcome> run(FactType type) {
        Examples examples = checker.catalogue().examples(type.id());
        if (examples == null) {
            return List.of(new Outcome(type.id(), "", "has no examples"));
        }
        List<Outcome> outcomes = new ArrayList<>();
        examples.finds().forEach(example -> outcomes.add(found(type, example)));
        examples.ignores().forEach(example -> outcomes.add(found(type, example)));
        examples.agree().forEach(pair -> outcomes.add(compared(type, pair, false)));
        examples.conflict().forEach(pair -> outcomes.add(compared(type, pair, true)));
        return outcomes;
    }

    private Outcome found(FactType type, Example example) {
        Bracketed wanted = Bracketed.of(example.text());
        TreeSet<String> found = new TreeSet<>();
        for (Claim claim : checker.claims(new Bundle("example", null, List.of(article("A", wanted))))) {
            if (claim.factType().equals(type.id())) {
                found.add(claim.span().start() + "-" + claim.span().end() + " “"
                        + claim.evidence().exact() + "”");
            }
        }
        boolean holds = found.equals(wanted.spans());
        String complaint = "wants " + wanted.spans() + " and finds " + found;
        return new Outcome(example.place(), example.text(), holds ? null : complaint);
    }

    private Outcome compared(FactType type, Pair pair, boolean conflict) {
        List<Article> articles =
                List.of(article("A", Bracketed.of(pair.left())), article("B", Bracketed.of(pair.right())));
        Report report = checker.check(new Bundle("example", null, articles));
        boolean set = report.discrepancies().stream()
                .anyMatch(finding -> finding.factType().equals(type.id()));
        String complaint = conflict ? "finds no conflict" : "finds a conflict";
        return new Outcome(pair.place(), pair.left() + " / " + pair.right(), set == conflict ? null : complaint);
    }

    private static Article article(String id, Bracketed text) {
        return Article.of(id, "Outlet " + id, text.plain());
    }

    /** A text without its brackets and where they stood. */
    private record Bracketed(String plain, TreeSet<String> spans) {

        static Bracketed of(String text) {
            StringBuilder plain = new StringBuilder();
            TreeSet<String> spans = new TreeSet<>();
            int open = -1;
            for (char c : text.toCharArray()) {
                if (c == '[') {
                    open = plain.length();
                } else if (c == ']') {
                    spans.add(open + "-" + plain.length() + " “" + plain.substring(open) + "”");
                } else {
                    plain.append(c);
                }
            }
            return new Bracketed(plain.toString(), spans);
        }
    }
}

package org.wirecheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wirecheck.align.Alignment.LetGo;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Explanation;
import org.wirecheck.model.Explanation.NearMiss;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Pair;

/** Why something was found, or let go: which reading, which context, which alignment, which comparison. */
public final class Explainer {

    private final Checker checker;

    public Explainer(Checker checker) {
        this.checker = checker;
    }

    /**
     * What led to the findings of a bundle and why near misses were let go.
     *
     * @param about a finding's id, a fact type's id or words of the articles; empty for everything
     */
    public Explanation explain(Bundle bundle, String about) {
        Examination examination = checker.examine(bundle);
        String wanted = about.toLowerCase(Locale.ROOT);
        List<Finding> found = examination.findings().stream()
                .filter(f -> f.relation().isDiscrepancy())
                .filter(f -> mentions(f, wanted))
                .toList();
        List<NearMiss> near = new ArrayList<>();
        for (LetGo letGo : examination.alignment().letGo()) {
            NearMiss miss = near(letGo);
            if (wanted.isEmpty() || miss.text().toLowerCase(Locale.ROOT).contains(wanted)) {
                near.add(miss);
            }
        }
        return new Explanation(bundle.id(), found, near);
    }

    private static boolean mentions(Finding finding, String wanted) {
        return wanted.isEmpty()
                || finding.id().equals(wanted)
                || finding.factType().equals(wanted)
                || finding.versions().stream()
                        .flatMap(v -> v.evidence().stream())
                        .anyMatch(e -> e.exact().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static NearMiss near(LetGo letGo) {
        Pair pair = letGo.pair();
        String text = words(pair.left()) + " and " + words(pair.right());
        return new NearMiss(pair.left().factType(), text, letGo.reason(), pair.why());
    }

    private static String words(Claim claim) {
        var evidence = claim.evidence();
        return claim.article() + " “" + evidence.prefix() + "[" + evidence.exact() + "]" + evidence.suffix() + "”";
    }
}

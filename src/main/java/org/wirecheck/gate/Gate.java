package org.wirecheck.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Role;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Verdict;

/**
 * What a policy says to a story.
 *
 * @param verdict the strictest of what is held
 * @param held findings that warn or block, the strictest first
 */
public record Gate(Verdict verdict, String policy, List<Held> held) {

    public Gate {
        held = List.copyOf(held);
    }

    /** A finding that does not simply pass, and the rule that holds it. */
    public record Held(Finding finding, Verdict verdict, String rule) {}

    /**
     * Judges open findings. A note never blocks, whatever a rule says.
     *
     * @param drafts ids of the articles that are the desk's own
     */
    public static Gate of(Policy policy, List<Finding> open, Set<String> drafts) {
        List<Held> held = new ArrayList<>();
        for (Finding finding : open) {
            Held judged = judge(policy, finding, drafts);
            if (judged.verdict() != Verdict.PASS) {
                held.add(judged);
            }
        }
        held.sort(Comparator.comparing(Held::verdict).reversed());
        Verdict worst = held.isEmpty() ? Verdict.PASS : held.get(0).verdict();
        return new Gate(worst, policy.name(), held);
    }

    /** Judges a report nobody has decided on yet. */
    public static Gate of(Policy policy, Report report) {
        return of(policy, report.discrepancies(), drafts(report));
    }

    /** Ids of the articles of a report that are the desk's own. */
    public static Set<String> drafts(Report report) {
        Set<String> drafts = new TreeSet<>();
        report.articles().stream()
                .filter(summary -> summary.article().role() == Role.DRAFT)
                .forEach(summary -> drafts.add(summary.article().id()));
        return drafts;
    }

    private static Held judge(Policy policy, Finding finding, Set<String> drafts) {
        for (Rule rule : policy.rules()) {
            if (rule.takes(finding, drafts)) {
                return new Held(finding, softened(finding, rule.then()), rule.inWords());
            }
        }
        return new Held(finding, softened(finding, policy.otherwise()), "otherwise");
    }

    private static Verdict softened(Finding finding, Verdict verdict) {
        boolean never = finding.severity() == Severity.NOTE && verdict == Verdict.BLOCK;
        return never ? Verdict.PASS : verdict;
    }
}

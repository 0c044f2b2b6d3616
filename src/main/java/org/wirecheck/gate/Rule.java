package org.wirecheck.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Verdict;
import org.wirecheck.model.Version;

/**
 * One line of a policy: which findings it takes and what it does with them. What is not asked for is left open.
 *
 * @param factTypes ids; all if empty
 * @param severity at least so severe
 * @param relations all if empty
 * @param origins at least so many independent origins behind the versions, the desk's own draft not counted
 * @param draft true for findings that touch the desk's own draft alone
 */
public record Rule(
        Set<String> factTypes, Severity severity, Set<Standing> relations, int origins, boolean draft, Verdict then) {

    public Rule {
        factTypes = Set.copyOf(factTypes);
        relations = Set.copyOf(relations);
    }

    boolean takes(Finding finding, Set<String> drafts) {
        return (factTypes.isEmpty() || factTypes.contains(finding.factType()))
                && finding.severity().isAtLeast(severity)
                && (relations.isEmpty() || relations.contains(finding.relation()))
                && (!draft || touches(finding, drafts))
                && (origins == 0 || origins(finding, drafts) >= origins);
    }

    /** The rule in words: "error, 2 origins or more → block". */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        if (!factTypes.isEmpty()) {
            parts.add(String.join(" or ", new TreeSet<>(factTypes)));
        }
        if (!relations.isEmpty()) {
            parts.add(String.join(
                    " or ", relations.stream().map(Standing::word).sorted().toList()));
        }
        if (severity != Severity.NOTE) {
            parts.add(severity == Severity.ERROR ? "error" : "warning or error");
        }
        if (draft) {
            parts.add("in the draft");
        }
        if (origins > 0) {
            parts.add(origins + (origins == 1 ? " origin" : " origins") + " or more");
        }
        return (parts.isEmpty() ? "everything" : String.join(", ", parts)) + " → "
                + then.name().toLowerCase(Locale.ROOT);
    }

    static boolean touches(Finding finding, Set<String> drafts) {
        return finding.versions().stream()
                .flatMap(version -> version.articles().stream())
                .anyMatch(drafts::contains);
    }

    /** A version only the draft holds has nobody else behind it. */
    private static int origins(Finding finding, Set<String> drafts) {
        return finding.versions().stream()
                .filter(version -> !drafts.containsAll(version.articles()))
                .mapToInt(Version::origins)
                .sum();
    }
}

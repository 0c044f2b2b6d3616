package org.wirecheck.desk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Finding;

/**
 * Which new finding took the place of which that is gone, because a value changed: the same question about the same subject.
 * A speaker has many quotations, so where several are asked of one subject they must share a version's words.
 */
final class Succession {

    private Succession() {}

    /** New finding → the one that is gone; each is used once. */
    static Map<String, String> between(List<Finding> gone, List<Finding> opened) {
        Map<String, String> heirs = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Finding old : gone) {
            Finding heir = null;
            int most = -1;
            for (Finding candidate : opened) {
                if (taken.contains(candidate.id()) || !asksTheSame(old, candidate)) {
                    continue;
                }
                int shared = shared(old, candidate);
                boolean sure = shared > 0 || alone(old, gone) && alone(candidate, opened);
                if (sure && shared > most) {
                    heir = candidate;
                    most = shared;
                }
            }
            take(heirs, taken, heir, old);
        }
        return heirs;
    }

    private static void take(Map<String, String> heirs, Set<String> taken, @Nullable Finding heir, Finding old) {
        if (heir != null) {
            heirs.put(heir.id(), old.id());
            taken.add(heir.id());
        }
    }

    private static boolean asksTheSame(Finding one, Finding other) {
        return one.factType().equals(other.factType()) && one.subject().equals(other.subject());
    }

    private static boolean alone(Finding finding, List<Finding> among) {
        return among.stream().filter(other -> asksTheSame(finding, other)).count() == 1;
    }

    private static int shared(Finding one, Finding other) {
        Set<String> values = new HashSet<>(Findings.values(one));
        values.retainAll(Findings.values(other));
        return values.size();
    }
}

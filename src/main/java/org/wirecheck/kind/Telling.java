package org.wirecheck.kind;

import java.util.Locale;
import java.util.Set;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Link;
import org.wirecheck.model.Sentence;

/** Clauses → whether they tell something, or only ask, suppose or wait for it: "if they met", "until there is a deal". */
public final class Telling {

    private static final Set<String> NOT_YET = Set.of("until", "till", "before", "unless", "lest");
    private static final int DEEPEST = 6;

    private Telling() {}

    /** False for a clause that asks, supposes or awaits, and for what hangs on one. */
    public static boolean isTold(Sentence sentence, Clause clause) {
        Clause at = clause;
        for (int steps = 0; at != null && steps < DEEPEST; steps++) {
            String opens = sentence.tokens().get(at.first()).text().toLowerCase(Locale.ROOT);
            boolean awaits = at.link() == Link.ADVERBIAL && NOT_YET.contains(opens);
            if (at.link() == Link.CONDITION || at.link() == Link.QUESTION || awaits) {
                return false;
            }
            at = at.matrix() < 0 ? null : sentence.clauses().get(at.matrix());
        }
        return true;
    }
}

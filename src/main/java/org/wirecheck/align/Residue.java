package org.wirecheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecheck.align.Alignment.LetGo;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Pair;

/**
 * What is left of the contradictions once agreements have explained what they can. A contradiction between two articles is
 * believed only if its contexts are alike enough for the fact type and neither value has a better partner in the other
 * article that agrees with it.
 */
final class Residue {

    /** An agreement needs less likeness than a contradiction: to agree by chance is rarer. */
    static final double AGREEING = 0.5;

    /** A partner that agrees explains a value away unless the contradiction is this much more alike. */
    private static final double BETTER_BY = 1.6;

    private static final double WORTH_TELLING = 0.6;

    private final Rules rules;
    private final List<Pair> kept = new ArrayList<>();
    private final List<LetGo> letGo = new ArrayList<>();
    private final Map<Claim, Map<String, Double>> agreeing = new HashMap<>();

    /** @param pairs by falling affinity */
    Residue(Rules rules, List<Pair> pairs) {
        this.rules = rules;
        for (Pair pair : pairs) {
            if (pair.relation().isCompatible()
                    && pair.affinity() >= rules.of(pair).alike() * AGREEING) {
                kept.add(pair);
                remember(pair.left(), pair.right(), pair.affinity());
                remember(pair.right(), pair.left(), pair.affinity());
            }
        }
        for (Pair pair : pairs) {
            if (!pair.relation().isCompatible()) {
                contradiction(pair);
            }
        }
    }

    List<Pair> kept() {
        return kept;
    }

    List<LetGo> letGo() {
        return letGo;
    }

    private void contradiction(Pair pair) {
        FactType type = rules.of(pair);
        if (pair.affinity() < type.alike()) {
            if (pair.affinity() >= type.alike() * WORTH_TELLING) {
                letGo.add(new LetGo(pair, "the contexts are not alike enough to be about the same thing"));
            }
        } else if (type.subject() == FactType.SubjectBy.ENTITY
                && pair.left().subject().entity() != null) {
            // One person's office or age is one thing, however often each article tells it.
            kept.add(pair);
        } else if (pair.left().article().equals(pair.right().article())) {
            letGo.add(new LetGo(pair, "one article tells of two things"));
        } else if (isExplained(pair.left(), pair) || isExplained(pair.right(), pair)) {
            letGo.add(new LetGo(pair, "one side agrees with another place of the other article"));
        } else {
            kept.add(pair);
        }
    }

    private boolean isExplained(Claim claim, Pair pair) {
        double best = agreeing.getOrDefault(claim, Map.of())
                .getOrDefault(pair.other(claim).article(), 0.0);
        return best > 0 && best * BETTER_BY >= pair.affinity();
    }

    private void remember(Claim claim, Claim partner, double affinity) {
        agreeing.computeIfAbsent(claim, c -> new HashMap<>()).merge(partner.article(), affinity, Math::max);
    }
}

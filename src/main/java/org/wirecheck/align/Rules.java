package org.wirecheck.align;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.wirecheck.catalogue.Catalogue;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Pair;

/** By which fact type's rule a claim, or a pair of claims of two types, is treated. Safe for use by several threads. */
final class Rules {

    private final Catalogue catalogue;
    private final ConcurrentMap<Map.Entry<String, String>, Optional<FactType>> known = new ConcurrentHashMap<>();

    Rules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    FactType of(Claim claim) {
        return Objects.requireNonNull(catalogue.type(claim.factType()), claim.factType());
    }

    /** The rule for two claims, or null if their types never meet. */
    @Nullable
    FactType of(Claim left, Claim right) {
        return known.computeIfAbsent(Map.entry(left.factType(), right.factType()), types -> {
                    FactType one = of(left);
                    FactType two = of(right);
                    return one.meets(two) ? Optional.of(one.meeting(two)) : Optional.empty();
                })
                .orElse(null);
    }

    /** The rule of a pair that was made, whose types therefore meet. */
    FactType of(Pair pair) {
        return Objects.requireNonNull(of(pair.left(), pair.right()));
    }
}

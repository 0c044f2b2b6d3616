package org.wirecheck.kind.utterance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wirecheck.kind.Reading;
import org.wirecheck.kind.utterance.ledger.Ledger;
import org.wirecheck.kind.utterance.ledger.Variant;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Role;

/** Knows which articles count as one source, and which of them the desk trusts. */
final class Sources {

    private final Ledger ledger;
    private final Map<String, Integer> groupOf = new HashMap<>();

    Sources(Ledger ledger, List<Origin> origins) {
        this.ledger = ledger;
        for (int i = 0; i < origins.size(); i++) {
            for (String article : origins.get(i).articles()) {
                groupOf.put(article, i);
            }
        }
    }

    /** How many independent sources print some of these: copies count once. */
    int count(Collection<Variant> variants) {
        TreeSet<Integer> sources = new TreeSet<>();
        variants.forEach(variant -> sources.add(of(variant.article())));
        return sources.size();
    }

    /** The source an article counts as; one told of no derivation is its own. */
    int of(int article) {
        Reading reading = ledger.readings().get(article);
        return groupOf.getOrDefault(reading.document().id(), -1 - article);
    }

    /** Whether a variant stands in a transcript or statement the desk handed in as a reference. */
    boolean isReference(Variant variant) {
        return ledger.reading(variant).document().article().role() == Role.REFERENCE;
    }
}

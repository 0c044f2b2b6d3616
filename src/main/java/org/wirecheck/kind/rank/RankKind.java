package org.wirecheck.kind.rank;

import com.google.auto.service.AutoService;
import java.util.List;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

/**
 * Ranks with what they are of: "the first strike in four years", "the second-largest plant in Dover", "a third straight loss".
 * "First" without a span, a place or a deed it is first in is none. Tolerances count in days of how far back a rank holds.
 */
@AutoService(Kind.class)
public final class RankKind implements Kind<RankValue> {

    private final RankReader reader = new RankReader();

    @Override
    public String id() {
        return "rank";
    }

    @Override
    public Class<RankValue> valueType() {
        return RankValue.class;
    }

    @Override
    public List<Mention> read(Reading reading) {
        return reader.read(reading);
    }

    @Override
    public RankValue parse(String notation) {
        return RankValue.parse(notation);
    }

    /** Contradicts only if subject, what is ranked and domain are all alike: two firsts of different scope are both true. */
    @Override
    public Relation compare(RankValue left, RankValue right, Tolerance tolerance) {
        return Cards.relate(left, right, tolerance);
    }
}

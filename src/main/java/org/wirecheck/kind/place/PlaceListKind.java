package org.wirecheck.kind.place;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Leaning;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

/**
 * Lists of towns, states and countries. A shorter list says less and does not contradict; one place in another's stead does,
 * where the rest is the same.
 */
@AutoService(Kind.class)
public final class PlaceListKind implements Kind<PlaceList> {

    private final PlaceRelations relations =
            new PlaceRelations(Lexicon.standard().places());
    private final PlaceListReader reader = new PlaceListReader(relations);

    @Override
    public String id() {
        return "places";
    }

    @Override
    public Class<PlaceList> valueType() {
        return PlaceList.class;
    }

    @Override
    public List<Mention> read(Reading reading) {
        return reader.read(reading);
    }

    @Override
    public PlaceList parse(String notation) {
        return PlaceList.parse(notation);
    }

    /** Two lists that share a place are half aligned by that. */
    @Override
    public Leaning leaning() {
        return Leaning.ON_THE_EVENT.starting(1);
    }

    /** One place of a list is easily written for another. */
    @Override
    public boolean slips(PlaceList alone, PlaceList other) {
        return compare(alone, other, Tolerance.NONE) == Relation.CONTRADICTS;
    }

    /** Lists that share two places are of one thing more often than those that share one. */
    @Override
    public double near(PlaceList left, PlaceList right) {
        return left.members().stream().filter(right.members()::contains).count() > 1 ? 1 : 0.4;
    }

    /** Sets of places; the tolerance has no meaning here. */
    @Override
    public Relation compare(PlaceList left, PlaceList right, Tolerance tolerance) {
        List<String> onlyLeft = new ArrayList<>(left.members());
        onlyLeft.removeAll(right.members());
        List<String> onlyRight = new ArrayList<>(right.members());
        onlyRight.removeAll(left.members());
        if (onlyLeft.isEmpty() && onlyRight.isEmpty()) {
            return Relation.EQUIVALENT;
        }
        if (onlyLeft.size() == left.members().size()) {
            return Relation.UNRELATED;
        }
        if (onlyLeft.isEmpty() || onlyRight.isEmpty()) {
            return onlyLeft.isEmpty() ? Relation.REFINED_BY : Relation.REFINES;
        }
        boolean exchanged = onlyLeft.size() == 1
                && onlyRight.size() == 1
                && relations.compare(new PlaceValue(onlyLeft.get(0), false), new PlaceValue(onlyRight.get(0), false))
                        == Relation.CONTRADICTS;
        return exchanged ? Relation.CONTRADICTS : Relation.OVERLAPS;
    }
}

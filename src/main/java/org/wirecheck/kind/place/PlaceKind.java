package org.wirecheck.kind.place;

import com.google.auto.service.AutoService;
import java.util.List;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

/** Places something happens at, somebody lives in or comes from: "at a base in Anchorage", "outside Detroit", "of Dover". */
@AutoService(Kind.class)
public final class PlaceKind implements Kind<PlaceValue> {

    private final PlaceRelations relations =
            new PlaceRelations(Lexicon.standard().places());
    private final PlaceReader reader = new PlaceReader(Lexicon.standard());

    @Override
    public String id() {
        return "place";
    }

    @Override
    public Class<PlaceValue> valueType() {
        return PlaceValue.class;
    }

    @Override
    public List<Mention> read(Reading reading) {
        return reader.read(reading);
    }

    @Override
    public PlaceValue parse(String notation) {
        return PlaceValue.parse(notation);
    }

    /** Places as regions; the tolerance has no meaning here, "near" brings its own. */
    @Override
    public Relation compare(PlaceValue left, PlaceValue right, Tolerance tolerance) {
        return relations.compare(left, right);
    }

    /** The same number of another street, a place of the same name elsewhere. */
    @Override
    public double near(PlaceValue left, PlaceValue right) {
        return relations.isNamesake(left, right) ? 1 : 0;
    }

    /** Towns, states and countries; of buildings and streets a town has many. */
    @Override
    public boolean slips(PlaceValue alone, PlaceValue other) {
        return relations.isLand(alone) && relations.isLand(other);
    }
}

package org.wirecheck.kind.office;

import com.google.auto.service.AutoService;
import java.util.List;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

/** Parties of people: "Republican Sen. Jane Roe", "Roe (D-Ohio)", "Roe, a Democrat". Two parties of one country contradict. */
@AutoService(Kind.class)
public final class PartyKind implements Kind<PartyValue> {

    private final WordList parties = Lexicon.standard().list("parties");
    private final PartyReader reader = new PartyReader(Lexicon.standard());

    @Override
    public String id() {
        return "party";
    }

    @Override
    public Class<PartyValue> valueType() {
        return PartyValue.class;
    }

    @Override
    public List<Mention> read(Reading reading) {
        return reader.read(reading);
    }

    @Override
    public PartyValue parse(String notation) {
        if (parties.byId(notation).isEmpty()) {
            throw new IllegalArgumentException("no party: " + notation);
        }
        return new PartyValue(notation);
    }

    /** Parties of one person; the tolerance has no meaning here. */
    @Override
    public Relation compare(PartyValue left, PartyValue right, Tolerance tolerance) {
        if (left.equals(right)) {
            return Relation.EQUIVALENT;
        }
        String country = country(left);
        return !country.isEmpty() && country.equals(country(right)) ? Relation.CONTRADICTS : Relation.UNRELATED;
    }

    private String country(PartyValue value) {
        return parties.byId(value.party())
                .flatMap(entry -> entry.attribute("country"))
                .orElse("");
    }
}

package org.wirecheck.kind.action;

import com.google.auto.service.AutoService;
import java.util.List;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Leaning;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

/**
 * Who did what to whom. "Roe sued Acme" and "Acme was sued by Roe" agree, "Acme sued Roe" contradicts both; "Roe thanked Doe"
 * and "Doe thanked Roe" may both be true.
 */
@AutoService(Kind.class)
public final class ActionKind implements Kind<Deed> {

    private final DeedReader reader = new DeedReader(Lexicon.standard());
    private final Deeds deeds = new Deeds(Lexicon.standard());

    @Override
    public String id() {
        return "action";
    }

    @Override
    public Class<Deed> valueType() {
        return Deed.class;
    }

    @Override
    public List<Mention> read(Reading reading) {
        return reader.read(reading);
    }

    @Override
    public Deed parse(String notation) {
        return Deed.parse(notation);
    }

    /** Another name is the answer here and no sign of another deed. */
    @Override
    public Leaning leaning() {
        Leaning.Told told = Leaning.ON_THE_EVENT.told();
        return Leaning.ON_THE_EVENT.with(new Leaning.Told(
                new Leaning.Sign(told.named().same(), 0),
                told.lead(),
                told.subject(),
                told.otherTraits(),
                told.otherVoice()));
    }

    /** Two deeds; the tolerance has no meaning here. */
    @Override
    public Relation compare(Deed left, Deed right, Tolerance tolerance) {
        return deeds.compare(left, right);
    }
}

package org.wirecheck.kind.cause;

import com.google.auto.service.AutoService;
import java.util.List;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

/**
 * Weapons, causes and charges: "stabbed with a kitchen knife", "the crash was caused by black ice", "charged with
 * second-degree murder". A rifle is a gun but no handgun; a charge of theft says nothing against one of assault.
 */
@AutoService(Kind.class)
public final class CauseKind implements Kind<CauseValue> {

    private final CauseReader reader = new CauseReader(Lexicon.standard());

    @Override
    public String id() {
        return "cause";
    }

    @Override
    public Class<CauseValue> valueType() {
        return CauseValue.class;
    }

    @Override
    public List<Mention> read(Reading reading) {
        return reader.read(reading);
    }

    @Override
    public CauseValue parse(String notation) {
        return CauseValue.parse(notation);
    }

    /** Two weapons, two causes or two charges; the tolerance has no meaning here. */
    @Override
    public Relation compare(CauseValue left, CauseValue right, Tolerance tolerance) {
        return left.relation(right);
    }
}

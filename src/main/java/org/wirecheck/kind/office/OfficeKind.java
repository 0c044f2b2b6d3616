package org.wirecheck.kind.office;

import com.google.auto.service.AutoService;
import java.util.List;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

/**
 * Offices and how somebody stands to them: "former US President Jane Roe", "Roe, the mayor of Dover". "Rep." and
 * "congressman" are one office; "president" and "former president" contradict.
 */
@AutoService(Kind.class)
public final class OfficeKind implements Kind<OfficeValue> {

    private final OfficeRelations relations = new OfficeRelations(Lexicon.standard());
    private final OfficeReader reader = new OfficeReader(Lexicon.standard());

    @Override
    public String id() {
        return "office";
    }

    @Override
    public Class<OfficeValue> valueType() {
        return OfficeValue.class;
    }

    @Override
    public List<Mention> read(Reading reading) {
        return reader.read(reading);
    }

    @Override
    public OfficeValue parse(String notation) {
        return OfficeValue.parse(notation);
    }

    /** Offices of one person; the tolerance has no meaning here. */
    @Override
    public Relation compare(OfficeValue left, OfficeValue right, Tolerance tolerance) {
        return relations.compare(left, right);
    }
}

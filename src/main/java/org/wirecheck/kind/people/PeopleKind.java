package org.wirecheck.kind.people;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

/**
 * Who took part: lists of names, over two sentences if need be. Silence is no denial: a shorter list says less and does not
 * contradict; one name in another's stead does.
 */
@AutoService(Kind.class)
public final class PeopleKind implements Kind<PeopleValue> {

    private final PeopleReader reader = new PeopleReader(Lexicon.standard());

    @Override
    public String id() {
        return "people";
    }

    @Override
    public Class<PeopleValue> valueType() {
        return PeopleValue.class;
    }

    @Override
    public List<Mention> read(Reading reading) {
        return reader.read(reading);
    }

    @Override
    public PeopleValue parse(String notation) {
        return PeopleValue.parse(notation);
    }

    /** Sets of those who took part; the tolerance has no meaning here. */
    @Override
    public Relation compare(PeopleValue left, PeopleValue right, Tolerance tolerance) {
        Set<String> both = new HashSet<>(left.members());
        both.retainAll(right.members());
        int onlyLeft = left.members().size() - both.size();
        int onlyRight = right.members().size() - both.size();
        if (onlyLeft == 0 && onlyRight == 0) {
            return left.open() == right.open()
                    ? Relation.EQUIVALENT
                    : left.open() ? Relation.REFINED_BY : Relation.REFINES;
        }
        if (both.isEmpty()) {
            return Relation.UNRELATED;
        }
        if (onlyLeft == 0 || onlyRight == 0) {
            return onlyLeft == 0 ? Relation.REFINED_BY : Relation.REFINES;
        }
        boolean closed = !left.open() && !right.open();
        return closed && onlyLeft == 1 && onlyRight == 1 ? Relation.CONTRADICTS : Relation.OVERLAPS;
    }
}

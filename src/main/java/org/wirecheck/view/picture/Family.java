package org.wirecheck.view.picture;

import java.util.ArrayList;
import java.util.List;
import org.wirecheck.view.collation.Collation;
import org.wirecheck.view.collation.Column;

/**
 * Articles of one origin on the map: a knot from which a line leads to each of them.
 *
 * @param top where the first of them stands, counted in lines
 * @param why what shows that they derive from one another; empty for an independent article
 */
public record Family(List<Column> members, int top, String why) {

    static List<Family> of(Collation collation) {
        List<Family> families = new ArrayList<>();
        int at = 0;
        for (var bracket : collation.brackets()) {
            families.add(new Family(collation.columns().subList(at, at + bracket.span()), at, bracket.why()));
            at += bracket.span();
        }
        return List.copyOf(families);
    }

    /** The middle of its members, counted in half lines. */
    public int middle() {
        return 2 * top + members.size();
    }
}

package org.wirecheck.check;

import java.util.List;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Cast;

/** A bundle read but not yet compared: every article with its quotations and anchor, in the order of article ids. */
public record Understanding(List<Reading> readings, Cast cast) {

    public Understanding {
        readings = List.copyOf(readings);
    }
}

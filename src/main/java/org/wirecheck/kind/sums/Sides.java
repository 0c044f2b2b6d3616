package org.wirecheck.kind.sums;

import java.util.List;
import org.wirecheck.kind.BundleFinding.Side;
import org.wirecheck.model.Document;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Span;

/** A value and the words that show it → one side of a finding, in an outlet's own voice. */
final class Sides {

    private Sides() {}

    static Side of(Document document, String value, Span span, Layer layer) {
        return new Side(value, List.of(Evidence.at(document.article(), span, layer, null)));
    }
}

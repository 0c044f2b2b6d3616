package org.wirecheck.text.layer;

import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Layer;

/** A line, or a part of one, on its way to becoming a block: undecided until a judge gives it a layer. */
final class Segment {

    final int start;
    int end;
    /** True if an empty line stands before it. */
    final boolean apart;

    Shape shape;

    @Nullable
    Layer layer;

    String sign = "";

    Segment(String text, int start, int end, boolean apart) {
        this.start = start;
        this.end = end;
        this.apart = apart;
        this.shape = Shape.of(text, start, end);
    }

    void growTo(String text, int newEnd) {
        end = newEnd;
        shape = Shape.of(text, start, end);
    }

    boolean isOpen() {
        return layer == null;
    }

    boolean is(Layer wanted) {
        return layer == wanted;
    }

    void decide(Layer decided, String because) {
        if (layer == null) {
            layer = decided;
            sign = because;
        }
    }
}

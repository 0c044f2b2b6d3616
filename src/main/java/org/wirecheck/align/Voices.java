package org.wirecheck.align;

import org.wirecheck.catalogue.FactType;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Layer;

/** Whether two claims may be set against each other at all, by whose voice they are in. */
final class Voices {

    private Voices() {}

    static boolean comparable(FactType type, Claim left, Claim right) {
        if (left.layer() == Layer.BOILERPLATE || right.layer() == Layer.BOILERPLATE) {
            return false;
        }
        if (type.layers() == FactType.Layers.ANY) {
            return true;
        }
        if (left.layer() == Layer.QUOTATION || right.layer() == Layer.QUOTATION) {
            return left.layer() == right.layer()
                    && left.holder() != null
                    && left.holder().equals(right.holder());
        }
        return left.layer().isOutletVoice() == right.layer().isOutletVoice();
    }
}

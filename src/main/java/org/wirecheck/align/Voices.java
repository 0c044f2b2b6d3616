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
        boolean quoted = left.layer() == Layer.QUOTATION && right.layer() == Layer.QUOTATION;
        boolean otherSpeaker = left.holder() != null
                && right.holder() != null
                && !left.holder().equals(right.holder());
        return switch (type.layers()) {
                // Courtesy keeps a title in speech: "Senator" is said to one who was.
            case ANY -> left.layer() != Layer.QUOTATION && right.layer() != Layer.QUOTATION || quoted && !otherSpeaker;
            case MIXED -> !quoted || !otherSpeaker;
            case OUTLET -> quoted
                    ? !otherSpeaker
                    : left.layer().isOutletVoice() && right.layer().isOutletVoice();
        };
    }
}

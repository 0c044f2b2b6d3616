package org.wirecheck.kind.utterance;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Entity;
import org.wirecheck.model.Quotation;
import org.wirecheck.model.Quotation.Mechanism;

/**
 * Who says a quotation, as far as two of them can be told apart.
 *
 * @param id of the cast's entity, or null
 * @param name how to call the speaker, or null if unknown
 * @param type what the speaker is, or null if the cast does not know
 */
record Voice(@Nullable String id, @Nullable String name, Entity.@Nullable Type type, Mechanism mechanism) {

    static Voice of(Quotation quotation, Map<String, Entity> cast) {
        Entity entity = quotation.speaker() == null ? null : cast.get(quotation.speaker());
        return new Voice(
                quotation.speaker(),
                quotation.speakerName(),
                entity == null ? null : entity.type(),
                quotation.mechanism());
    }

    /** How to call the speaker; "somebody" if unknown. */
    String label() {
        return name == null ? "somebody" : name;
    }

    boolean isKnown() {
        return name != null && mechanism != Mechanism.UNKNOWN;
    }

    /** True for a speaker the sentence itself names, or names for the quotation this one continues. */
    boolean isSure() {
        return isKnown() && mechanism != Mechanism.PREVIOUS_SPEAKER;
    }

    boolean isPerson() {
        return type == Entity.Type.PERSON;
    }

    boolean isGroup() {
        return type == Entity.Type.GROUP;
    }

    /** True if both are known to be the same: one entity, or one last name. */
    boolean isSame(Voice other) {
        if (name == null || other.name == null) {
            return false;
        }
        return id != null && id.equals(other.id) || lastName(name).equals(lastName(other.name));
    }

    private static String lastName(String name) {
        String bare = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]s?$", "")
                .replaceAll(",? (?:jr|sr|ii|iii)\\.?$", "");
        return bare.substring(bare.lastIndexOf(' ') + 1);
    }
}

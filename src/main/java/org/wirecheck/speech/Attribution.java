package org.wirecheck.speech;

import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Quotation.Mechanism;
import org.wirecheck.model.Span;

/**
 * Who is said to have said a stretch, and by which sign.
 *
 * @param cue the reporting verb or phrase, or null if there is none
 * @param lemma the cue's base form, or empty
 * @param antecedent for "he" and "she" whoever was named as speaking last before, or null
 */
record Attribution(@Nullable Span cue, String lemma, Source source, Mechanism mechanism, @Nullable Source antecedent) {

    Attribution(@Nullable Span cue, String lemma, Source source, Mechanism mechanism) {
        this(cue, lemma, source, mechanism, null);
    }

    /** The attribution of a stretch to the speaker a cue names: by name, by pronoun or by description. */
    static Attribution by(Span cue, String lemma, Source source) {
        return new Attribution(cue, lemma, source, mechanismOf(source));
    }

    Attribution as(Mechanism other) {
        return new Attribution(cue, lemma, source, other, antecedent);
    }

    /** The same attribution, its pronoun referring to whoever was named as speaking last. */
    Attribution referringTo(@Nullable Source named) {
        return new Attribution(cue, lemma, source, mechanism, named);
    }

    private static Mechanism mechanismOf(Source source) {
        return switch (source.form()) {
            case PRONOUN -> Mechanism.PRONOUN;
            case DESCRIPTION -> Mechanism.DESCRIPTION;
            default -> Mechanism.CUE;
        };
    }
}

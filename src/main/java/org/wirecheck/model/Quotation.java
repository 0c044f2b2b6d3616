package org.wirecheck.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says what: content, cue and source, each a span, and the speaker the source refers to.
 *
 * @param content the words said: inside the marks, or for reported speech the clause after the cue
 * @param direct true inside quotation marks, false for reported speech
 * @param cue the verb or phrase that introduces it ("said", "according to"), or null
 * @param cueWords the cue's lemma, or empty
 * @param source the words that name the speaker for this quotation, a pronoun included, or null if unknown
 * @param speaker id of the cast's entity, or null where the source is nobody of the cast or unknown
 * @param speakerName how to call the speaker, or null if unknown
 * @param mechanism how the speaker was found
 */
public record Quotation(
        Span content,
        boolean direct,
        @Nullable Span cue,
        String cueWords,
        @Nullable Span source,
        @Nullable String speaker,
        @Nullable String speakerName,
        Mechanism mechanism,
        Layer layer) {

    /** By which sign a speaker was found; {@link #UNKNOWN} is an answer. */
    public enum Mechanism {
        CUE,
        CONTINUATION,
        PRONOUN,
        DESCRIPTION,
        COLON,
        AUTHOR,
        PREVIOUS_SPEAKER,
        UNKNOWN
    }
}

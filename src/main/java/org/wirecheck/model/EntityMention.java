package org.wirecheck.model;

/**
 * Words of one article that refer to an entity of the cast.
 *
 * @param form how: by name, by title and name, by description ("the Russian leader"), by pronoun, by metonym
 */
public record EntityMention(Span span, String entity, Form form) {

    /** The form of a reference. */
    public enum Form {
        NAME,
        DESCRIPTION,
        PRONOUN,
        METONYM
    }
}

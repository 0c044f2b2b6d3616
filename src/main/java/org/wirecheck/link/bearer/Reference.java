package org.wirecheck.link.bearer;

import org.jspecify.annotations.Nullable;
import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Span;

/**
 * One stretch of one document that stands for an entity.
 *
 * @param sentence index into the document's sentences
 * @param first index of its first token
 * @param last index of its last
 * @param person whom it stands for, or null for what is no person
 * @param title the title before a name, or empty
 * @param kin the word that introduces a relative, or empty
 */
public record Reference(
        int sentence,
        int first,
        int last,
        Span span,
        String entity,
        Form form,
        @Nullable Person person,
        String title,
        String kin) {

    /** A reference that is no name. */
    public static Reference to(
            int sentence, int first, int last, Span span, String entity, Form form, @Nullable Person person) {
        return new Reference(sentence, first, last, span, entity, form, person, "", "");
    }
}

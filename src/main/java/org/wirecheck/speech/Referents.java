package org.wirecheck.speech;

import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Span;

/** Turns the words that name a speaker into whom they refer to. */
final class Referents {

    private final Document document;
    private final Cast cast;

    Referents(Document document, Cast cast) {
        this.document = document;
        this.cast = cast;
    }

    /** The entity a source's head refers to, or null if the cast does not know: "a spokesman for Jane Roe" is not Jane Roe. */
    @Nullable
    Entity of(Source source) {
        EntityMention best = null;
        for (EntityMention mention : cast.in(document.id())) {
            if (mention.span().overlaps(source.head())
                    && (best == null || ends(mention, source) && !ends(best, source))) {
                best = mention;
            }
        }
        return best == null ? null : cast.entities().get(best.entity());
    }

    /** How to call the speaker: the cast's name, the words themselves for a name or a description, null for a lone pronoun. */
    @Nullable
    String name(Source source) {
        Entity entity = of(source);
        if (entity != null) {
            return entity.name();
        }
        return source.form() == Form.PRONOUN ? null : document.words(source.span());
    }

    private static boolean ends(EntityMention mention, Source source) {
        Span span = mention.span();
        return span.end() == source.head().end();
    }
}

package org.wirecheck.speech;

import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.FirstNames;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Named;
import org.wirecheck.model.Span;

/** Turns the words that name a speaker into whom they refer to. */
final class Referents {

    private final Document document;
    private final Cast cast;
    private final Named named;
    private final FirstNames firstNames;

    Referents(Document document, Cast cast, FirstNames firstNames) {
        this.document = document;
        this.cast = cast;
        this.named = new Named(cast.in(document.id()));
        this.firstNames = firstNames;
    }

    /** The entity a source's head refers to, or null if the cast does not know: "a spokesman for Jane Roe" is not Jane Roe. */
    private @Nullable Entity of(Source source) {
        EntityMention best = null;
        for (EntityMention mention : named.touching(source.head())) {
            if (best == null || ends(mention, source) && !ends(best, source)) {
                best = mention;
            }
        }
        return best == null ? null : cast.entities().get(best.entity());
    }

    /**
     * The entity that speaks; a "he" or "she" the cast leaves open is whoever was named as speaking last, if a first name
     * does not forbid it.
     */
    @Nullable
    Entity of(Attribution attribution) {
        Entity own = of(attribution.source());
        Source last = attribution.antecedent();
        Entity before = own != null || last == null ? null : of(last);
        boolean person = before != null && before.type() == Entity.Type.PERSON;
        return person && before != null && fits(attribution.source(), before.name()) ? before : own;
    }

    private boolean fits(Source pronoun, String person) {
        boolean she = document.words(pronoun.span()).equalsIgnoreCase("she");
        int blank = person.indexOf(' ');
        FirstNames.Gender gender = firstNames.gender(blank < 0 ? person : person.substring(0, blank));
        return gender != (she ? FirstNames.Gender.MALE : FirstNames.Gender.FEMALE);
    }

    /** How to call the speaker: the cast's name, the words themselves for a name or a description, null for a lone pronoun. */
    @Nullable
    String name(Attribution attribution) {
        Entity entity = of(attribution);
        if (entity != null) {
            return entity.name();
        }
        Source source = attribution.source();
        Source teller = source.form() == Form.PRONOUN ? attribution.antecedent() : source;
        if (teller == null) {
            return null;
        }
        String words = document.words(teller.span());
        return teller == source || (of(teller) == null && isPersonal(words) && fits(source, words)) ? words : null;
    }

    /** One word alone or a name that begins with a first name: not "Harbour Watch". */
    private boolean isPersonal(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 || firstNames.contains(words.substring(0, blank));
    }

    private static boolean ends(EntityMention mention, Source source) {
        Span span = mention.span();
        return span.end() == source.head().end();
    }
}

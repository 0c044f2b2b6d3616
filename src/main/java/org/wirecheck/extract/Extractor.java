package org.wirecheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.wirecheck.catalogue.Catalogue;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Entity;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Factuality;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Quotation;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Subject;

/**
 * Reads every value of every kind from an article and names it as a claim. Boilerplate claims nothing; a value that no fact
 * type names, not even a general one, is read (for annotations) but claims nothing.
 */
public final class Extractor {

    private static final Comparator<Read> IN_TEXT = Comparator.comparing(
                    (Read r) -> r.mention().span())
            .thenComparing(r -> r.kind().id());

    private static final Set<String> GIVEN = Set.of("the", "these", "those", "its", "his", "her", "their", "all");

    private final List<Kind<?>> kinds;
    private final Catalogue catalogue;

    public Extractor(List<Kind<?>> kinds, Catalogue catalogue) {
        this.kinds = List.copyOf(kinds);
        this.catalogue = catalogue;
    }

    /** Every value of the article with the kind that read it, in text order. */
    public List<Read> read(Reading reading) {
        List<Read> values = new ArrayList<>();
        for (Kind<?> kind : kinds) {
            for (Mention mention : kind.read(reading)) {
                values.add(new Read(kind, mention));
            }
        }
        values.sort(IN_TEXT);
        return values;
    }

    /** What the article claims with those values, in text order. */
    public List<Claim> claims(Reading reading, List<Read> values) {
        Surroundings surroundings = new Surroundings(reading, values);
        List<Claim> claims = new ArrayList<>();
        for (Read value : values) {
            FactType type = catalogue.naming(value.kind().id(), value.mention());
            if (type != null) {
                claims.add(claim(reading, value.mention(), type, surroundings));
            }
        }
        return claims;
    }

    private static Claim claim(Reading reading, Mention mention, FactType type, Surroundings surroundings) {
        var document = reading.document();
        Sentence sentence = document.sentences().get(mention.sentence());
        Layer layer = document.layerOf(sentence, mention.span());
        Quotation quotation = surroundings.quotationAround(mention.span());
        String holder = quotation == null ? null : quotation.speakerName();
        return new Claim(
                document.id(),
                type.id(),
                subject(reading, mention, sentence),
                mention,
                factuality(sentence, mention),
                holder,
                layer,
                Evidence.at(document.article(), mention.span(), layer, layer == Layer.QUOTATION ? holder : null),
                surroundings.of(mention));
    }

    private static Subject subject(Reading reading, Mention mention, Sentence sentence) {
        Hook hook = mention.hook();
        if (hook.about() != null) {
            Entity entity = reading.cast().at(reading.document().id(), hook.about());
            String words = reading.document().words(hook.about());
            return entity == null ? new Subject(null, words) : new Subject(entity.id(), entity.name());
        }
        if (hook.governor() != null) {
            return new Subject(
                    null,
                    phrase(sentence, hook.governor().span(), hook.governor().lemma()));
        }
        return new Subject(
                null, hook.predicate() == null ? "" : hook.predicate().lemma());
    }

    private static String phrase(Sentence sentence, Span head, String otherwise) {
        int token = sentence.tokenAt(head);
        return token < 0 ? otherwise : sentence.tokens().get(token).text().toLowerCase(java.util.Locale.ROOT);
    }

    /** "they have not named [the] other six victims" denies nothing about there being six. */
    private static boolean isGiven(Sentence sentence, int token) {
        Phrase phrase = sentence.phraseAt(token);
        String first = phrase == null
                ? ""
                : sentence.tokens().get(phrase.first()).text().toLowerCase(java.util.Locale.ROOT);
        return phrase != null && phrase.head() != token && GIVEN.contains(first);
    }

    private static Factuality factuality(Sentence sentence, Mention mention) {
        int token = sentence.tokenAt(mention.span());
        Clause clause = token < 0 ? null : sentence.clauseAt(token);
        return clause == null
                ? Factuality.FLAT
                : new Factuality(
                        clause.verb().negated() && (clause.verb().lemma().equals("be") || !isGiven(sentence, token)),
                        clause.verb().modal(),
                        clause.verb().tense());
    }
}

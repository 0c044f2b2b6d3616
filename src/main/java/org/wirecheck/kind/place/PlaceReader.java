package org.wirecheck.kind.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;

/** Mentions of places and addresses → places with what hangs on them. A country that acts ("Russia said") is no place here. */
final class PlaceReader {

    static final String CLASS = "place:";

    private final Lexicon lexicon;
    private final PlaceRelations relations;

    PlaceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.relations = new PlaceRelations(lexicon.places());
    }

    List<Mention> read(Reading reading) {
        Document document = reading.document();
        TreeMap<Span, EntityMention> named = new TreeMap<>();
        for (EntityMention mention : reading.cast().in(document.id())) {
            if (mention.form() == Form.NAME) {
                named.put(mention.span(), mention);
            }
        }
        Set<String> countries = countries(reading);
        List<Mention> found = new ArrayList<>();
        List<Sentence> sentences = document.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.layer() != Layer.BOILERPLATE && !sentence.tokens().isEmpty()) {
                Span span = sentence.span();
                Map<Span, EntityMention> here = named.subMap(
                        new Span(span.field(), span.start(), span.start()),
                        new Span(span.field(), span.end(), span.end()));
                new PlaceLine(lexicon, relations, sentence, s, List.copyOf(here.values()), reading, countries)
                        .read(found);
            }
        }
        return found;
    }

    private Set<String> countries(Reading reading) {
        Set<String> countries = new HashSet<>();
        for (Entity entity : reading.cast().entities().values()) {
            if (entity.type() == Entity.Type.PLACE) {
                lexicon.places().byId(entity.id().substring(CLASS.length())).ifPresent(p -> countries.add(p.country()));
            }
        }
        return countries;
    }
}

package org.wirecheck.kind.portrayal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Article;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/**
 * A noun in an outlet's own words with the adjectives before it: "a tense, nearly three-hour meeting".
 *
 * @param reading the article
 * @param sentence the sentence it stands in
 * @param head the noun; of "a round of talks" the talks
 * @param adjectives that describe it, in text order; may be empty
 * @param span from the first adjective to the noun
 * @param company ids of whom and what the sentence names
 */
record Described(
        Reading reading, Sentence sentence, Token head, List<Token> adjectives, Span span, Set<String> company) {

    Described {
        adjectives = List.copyOf(adjectives);
        company = Set.copyOf(company);
    }

    /** A noun with the words from {@code span}'s start before it. */
    static Described of(Reading reading, Sentence sentence, Token head, Span span, Token... adjectives) {
        Set<String> company = new HashSet<>();
        reading.cast().within(reading.document().id(), sentence.span()).forEach(m -> company.add(m.entity()));
        return new Described(reading, sentence, head, List.of(adjectives), span, company);
    }

    /** How many persons, places and organisations both sentences name. */
    long shared(Described other) {
        return company.stream().filter(other.company::contains).count();
    }

    boolean isInArticleOf(Described other) {
        return reading == other.reading;
    }

    /** What its sentence prints in quotation marks, in lower case. */
    List<String> quoted() {
        return Quoted.in(reading.document()).within(sentence.span(), reading.document());
    }

    Article article() {
        return reading.document().article();
    }

    Evidence evidence() {
        return Evidence.at(article(), span, sentence.layer(), null);
    }
}

package org.wirecheck.kind.portrayal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Field;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/** Reads the described nouns of an article outside quotation marks. */
final class DescribedReader {

    private static final Set<String> PORTIONS = Set.of("round", "series", "set", "session", "bout", "string");

    private final Predicate<Token> wanted;

    /** @param wanted which adjectives count */
    DescribedReader(Predicate<Token> wanted) {
        this.wanted = wanted;
    }

    List<Described> read(Reading reading) {
        Quoted quoted = Quoted.in(reading.document());
        List<Described> found = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            if (sentence.layer().isOutletVoice() && sentence.span().field() == Field.TEXT) {
                for (int i = 0; i < sentence.phrases().size(); i++) {
                    read(reading, sentence, i, quoted, found);
                }
            }
        }
        return found;
    }

    private void read(Reading reading, Sentence sentence, int index, Quoted quoted, List<Described> found) {
        Phrase phrase = sentence.phrases().get(index);
        List<Token> adjectives = new ArrayList<>();
        for (int i = phrase.first(); i < phrase.head(); i++) {
            Token token = sentence.tokens().get(i);
            if (wanted.test(token)) {
                adjectives.add(token);
            }
        }
        Token head = head(sentence, index);
        if (adjectives.isEmpty() || !head.is("NOUN")) {
            return;
        }
        Span span = adjectives
                .get(0)
                .span()
                .and(sentence.tokens().get(phrase.head()).span());
        if (!quoted.touches(span)) {
            found.add(Described.of(reading, sentence, head, span, adjectives.toArray(Token[]::new)));
        }
    }

    private static Token head(Sentence sentence, int index) {
        Phrase phrase = sentence.phrases().get(index);
        Token head = sentence.tokens().get(phrase.head());
        boolean portion = PORTIONS.contains(head.lemma())
                && index + 1 < sentence.phrases().size();
        Phrase next = portion ? sentence.phrases().get(index + 1) : phrase;
        return next.preposition().equals("of") ? sentence.tokens().get(next.head()) : head;
    }
}

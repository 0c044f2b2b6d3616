package org.wirecheck.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Document;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/** The sentences names stand in, with their words; whoever asks in text order has each sentence's words made once. */
final class Lines {

    private final List<Document> documents;
    private @Nullable Sentence last;
    private List<String> words = List.of();

    Lines(List<Document> documents) {
        this.documents = documents;
    }

    List<Token> tokens(Naming naming) {
        return sentence(naming).tokens();
    }

    List<String> words(Naming naming) {
        Sentence sentence = sentence(naming);
        if (sentence != last) {
            words = Words.of(sentence);
            last = sentence;
        }
        return words;
    }

    private Sentence sentence(Naming naming) {
        return documents.get(naming.document()).sentences().get(naming.sentence());
    }
}

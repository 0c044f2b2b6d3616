package org.wirecheck.link.bearer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.link.name.Naming;
import org.wirecheck.link.name.Words;
import org.wirecheck.model.Document;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/** The sentences names stand in, with their words; whoever asks in text order has each sentence's words made once. */
public final class Lines {

    private final List<Document> documents;
    private @Nullable Sentence last;
    private List<String> words = List.of();

    public Lines(List<Document> documents) {
        this.documents = documents;
    }

    public List<Token> tokens(Naming naming) {
        return sentence(naming).tokens();
    }

    public List<String> words(Naming naming) {
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

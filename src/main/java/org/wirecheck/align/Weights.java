package org.wirecheck.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecheck.model.Document;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/**
 * How much a word tells in this bundle: the inverse document frequency over the bundle's own sentences, scaled to (0, 1]. A
 * word in every sentence of the story ("police") tells next to nothing, one in two sentences nearly all.
 */
public final class Weights {

    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final double scale;
    private final int sentences;

    private Weights(List<Document> documents) {
        int count = 0;
        for (Document document : documents) {
            for (Sentence sentence : document.sentences()) {
                if (sentence.layer() != Layer.BOILERPLATE) {
                    count++;
                    for (String lemma : lemmas(sentence)) {
                        sentencesWith.merge(lemma, 1, Integer::sum);
                    }
                }
            }
        }
        sentences = count;
        scale = Math.log(1.0 + count);
    }

    public static Weights of(List<Document> documents) {
        return new Weights(documents);
    }

    /** The weight of a base form, above 0 and at most 1. */
    public double of(String lemma) {
        int with = Math.max(1, sentencesWith.getOrDefault(lemma, 1));
        return scale == 0 ? 1 : Math.max(0.05, Math.log((1.0 + sentences) / with) / scale);
    }

    private static Set<String> lemmas(Sentence sentence) {
        Set<String> lemmas = new HashSet<>();
        for (Token token : sentence.tokens()) {
            lemmas.add(token.lemma());
        }
        return lemmas;
    }
}

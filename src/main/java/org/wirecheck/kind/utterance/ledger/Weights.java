package org.wirecheck.kind.utterance.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a word shared by two quotations says: a function word little, a word that many different sentences of the bundle
 * contain less than one that few do. Copies of a sentence count once.
 */
final class Weights {

    private static final double SMALL = 0.2;

    private final Map<String, Integer> sentences = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();
    private final Map<Part, Double> whole = new HashMap<>();
    private final double all;

    Weights(List<Part> distinct) {
        for (Part part : distinct) {
            Set<String> stems = new HashSet<>();
            part.words().forEach(word -> stems.add(word.stem()));
            stems.forEach(stem -> sentences.merge(stem, 1, Integer::sum));
        }
        this.all = Math.log(distinct.size() + 2.0);
    }

    double of(Spoken word) {
        if (word.wild()) {
            return 0;
        }
        if (word.small()) {
            return SMALL;
        }
        return known.computeIfAbsent(word.stem(), this::rarity);
    }

    private double rarity(String stem) {
        double rare = Math.log((Math.exp(all)) / sentences.getOrDefault(stem, 1)) / all;
        return 0.5 + 0.5 * Math.max(0, Math.min(1, rare));
    }

    /** The weight of all words of a sentence. */
    double of(Part part) {
        return whole.computeIfAbsent(part, p -> {
            double sum = 0;
            for (Spoken word : p.words()) {
                sum += of(word);
            }
            return sum;
        });
    }

    /** How many sentences contain a word of this stem. */
    int frequency(String stem) {
        return sentences.getOrDefault(stem, 0);
    }
}

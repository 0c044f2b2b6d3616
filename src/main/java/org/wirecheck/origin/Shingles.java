package org.wirecheck.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecheck.model.Document;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/** The word n-grams of a document's own sentences, boilerplate and punctuation left out, case folded. */
final class Shingles {

    private final List<String> words = new ArrayList<>();

    Shingles(Document document) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.layer() != Layer.BOILERPLATE) {
                for (Token token : sentence.tokens()) {
                    if (Character.isLetterOrDigit(token.text().codePointAt(0))) {
                        words.add(token.text().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    int size() {
        return words.size();
    }

    /** All distinct runs of {@code n} words. */
    Set<String> of(int n) {
        Set<String> grams = new HashSet<>();
        String all = String.join(" ", words);
        int start = 0;
        int end = -1;
        for (int i = 0; i < words.size(); i++) {
            end += 1 + words.get(i).length();
            if (i + 1 >= n) {
                grams.add(all.substring(start, end));
                start += 1 + words.get(i + 1 - n).length();
            }
        }
        return grams;
    }
}

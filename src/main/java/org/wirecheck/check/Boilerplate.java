package org.wirecheck.check;

import java.util.ArrayList;
import java.util.List;
import org.wirecheck.model.Document;
import org.wirecheck.model.Field;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;

/** The stretches of an article's text that tell nothing of the story: its sentences of that layer, neighbours joined. */
final class Boilerplate {

    private Boilerplate() {}

    /** In text order; between two of them stands something of the story. */
    static List<Span> of(Document document) {
        String text = document.article().text();
        List<Span> stretches = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Span span = sentence.span();
            if (sentence.layer() != Layer.BOILERPLATE || span.field() != Field.TEXT) {
                continue;
            }
            int last = stretches.size() - 1;
            if (last >= 0
                    && text.substring(stretches.get(last).end(), span.start()).isBlank()) {
                stretches.set(last, stretches.get(last).and(span));
            } else {
                stretches.add(span);
            }
        }
        return List.copyOf(stretches);
    }
}

package org.wirecheck.kind.portrayal;

import java.util.Set;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Article;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;

/**
 * Somebody's promise to do something by a time.
 *
 * @param holder id of who promised
 * @param name how to call the holder
 * @param limit the time by which, levelled: "1 day" for "within 24 hours"
 * @param goal nouns and verbs of what was promised
 * @param span from the verb to the end of the time
 */
record Promise(
        Reading reading, Sentence sentence, String holder, String name, String limit, Set<String> goal, Span span) {

    Promise {
        goal = Set.copyOf(goal);
    }

    Article article() {
        return reading.document().article();
    }

    Evidence evidence() {
        return Evidence.at(article(), span, sentence.layer(), null);
    }
}

package org.wirecheck.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Quotation.Mechanism;

/** Tells a title of a work in quotation marks from somebody's words: "Harbour Lights" from "harbour lights". */
final class Titles {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "and", "or", "to", "for", "at", "by", "with", "from", "is", "as");

    private Titles() {}

    static boolean isTitle(Line line, int at, @Nullable Attribution by) {
        String words = line.span(at, at).in(line.content());
        char last = line.lastOf(at);
        boolean said = by != null
                && by.cue() != null
                && by.mechanism() != Mechanism.PREVIOUS_SPEAKER
                && line.span(at, at).start() > by.cue().end()
                && line.span(at, at).start() - by.cue().end() < 4;
        return last != ','
                && last != '.'
                && last != '?'
                && last != '!'
                && !said
                && line.words(at) >= 2
                && isAllCapitals(words);
    }

    private static boolean isAllCapitals(String words) {
        for (String word : words.replaceAll("[\"“”«»„]", "").split("\\s+")) {
            boolean small = SMALL.contains(word);
            if (!word.isEmpty() && !small && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}

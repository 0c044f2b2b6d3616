package org.wirecheck.time.grammar;

import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.When;
import org.wirecheck.time.words.Words;

/**
 * A text's words with the longest reading, by any grammar but the holidays', of what starts at each; a word is looked at when
 * first asked for. Safe for several threads: whoever looks finds the same.
 */
public final class Sightings {

    private static final Hit NONE = Hit.of(0, 0, new When.Ambient());

    private final Words words;
    private final @Nullable Hit[] seen;

    private Sightings(Words words) {
        this.words = words;
        this.seen = new Hit[words.size()];
    }

    public static Sightings of(String text) {
        return new Sightings(Words.of(text));
    }

    Words words() {
        return words;
    }

    @Nullable
    Hit at(int word) {
        Hit known = seen[word];
        if (known == null) {
            Hit found = longest(words, word);
            known = found == null ? NONE : found;
            seen[word] = known;
        }
        return known == NONE ? null : known;
    }

    private static @Nullable Hit longest(Words words, int at) {
        Hit best = RelativeGrammar.at(words, at);
        best = longer(best, CalendarGrammar.at(words, at));
        best = longer(best, ClockGrammar.at(words, at));
        best = longer(best, SetGrammar.at(words, at));
        return longer(best, DurationGrammar.at(words, at));
    }

    private static @Nullable Hit longer(@Nullable Hit left, @Nullable Hit right) {
        return left == null || right != null && right.length() > left.length() ? right : left;
    }
}

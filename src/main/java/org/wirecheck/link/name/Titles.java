package org.wirecheck.link.name;

import java.util.List;
import java.util.Optional;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;

/** Words before a name that say who its bearer is: "Mr.", "Prime Minister", "Police Chief", "spokesman". */
public final class Titles {

    private static final List<String> LISTS = List.of("honorifics", "offices", "kinship", "persons");

    private Titles() {}

    /** The longest title that starts at this word. */
    public static Optional<Found<WordEntry>> at(Lexicon lexicon, List<String> words, int from) {
        Optional<Found<WordEntry>> best = Optional.empty();
        for (String list : LISTS) {
            Optional<Found<WordEntry>> match = lexicon.list(list).match(words, from, Titles::isOfOne);
            boolean initial = match.isPresent()
                    && match.get().length() == 1
                    && words.get(from).length() <= 2
                    && words.get(from).endsWith(".");
            if (match.isPresent()
                    && !initial
                    && (best.isEmpty() || match.get().to() > best.get().to())) {
                best = match;
            }
        }
        return best;
    }

    private static boolean isOfOne(WordEntry entry) {
        boolean anybody =
                entry.attributes().containsKey("number") && entry.classes().isEmpty();
        return !anybody
                && !entry.is("group")
                && !entry.is("suffix")
                && entry.attribute("number").filter("many"::equals).isEmpty();
    }

    /** The longest title that ends right before this word, up to five words long. */
    public static Optional<Found<WordEntry>> before(Lexicon lexicon, List<String> words, int name) {
        for (int from = Math.max(0, name - 5); from < name; from++) {
            Optional<Found<WordEntry>> match = at(lexicon, words, from);
            if (match.isPresent() && match.get().to() == name) {
                return match;
            }
        }
        return Optional.empty();
    }
}

package org.wirecheck.link.name;

import java.util.List;
import org.wirecheck.lexicon.FirstNames.Gender;
import org.wirecheck.model.Span;

/**
 * One place where a name stands, titles, articles and possessive endings left out.
 *
 * @param document index into the bundle's documents
 * @param sentence index into the document's sentences
 * @param first index of the name's first token
 * @param last index of its last
 * @param words the name as printed, token by token
 * @param key the name folded: spellings of one name share it
 * @param signs what stands around it and speaks for a person, a place or an organisation
 */
public record Naming(
        int document, int sentence, int first, int last, Span span, List<String> words, String key, Signs signs) {

    public static Naming of(
            int document, int sentence, int first, int last, Span span, List<String> words, Signs signs) {
        return new Naming(document, sentence, first, last, span, List.copyOf(words), Folded.key(words), signs);
    }

    /** The same place read as another name. */
    public Naming as(Naming meant) {
        return new Naming(document, sentence, first, last, span, meant.words, meant.key, signs);
    }

    public String printed() {
        return String.join(" ", words).replace(" 's", "'s").replace(" ’s", "’s");
    }

    public boolean isSingle() {
        return words.size() == 1;
    }

    /**
     * What stands around a name.
     *
     * @param title the title right before it as printed ("Mr.", "police chief"), or empty
     * @param kin the word that introduces a relative ("husband" in "her husband, John Roe"), or empty
     * @param gender what an honorific says of its bearer
     * @param person weight of the other signs of a person: an age, "who", a role noun before it
     * @param place weight of the signs of a place: "in", "near", a state behind it
     * @param organisation weight of the signs of an organisation: "the" before it
     */
    public record Signs(String title, String kin, Gender gender, double person, double place, double organisation) {

        public static final Signs NONE = new Signs("", "", Gender.UNKNOWN, 0, 0, 0);

        public boolean isTitled() {
            return !title.isEmpty();
        }
    }
}

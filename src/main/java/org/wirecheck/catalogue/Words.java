package org.wirecheck.catalogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wirecheck.lexicon.Lexicon;

/**
 * Base forms a part of a {@link Condition} accepts: words by themselves and lexicon lists by name.
 *
 * @param words base forms, lower case
 * @param classes names of lists under {@code facts/lexicon/}
 */
public record Words(Set<String> words, List<String> classes) {

    public Words {
        words = java.util.Collections.unmodifiableSet(new TreeSet<>(words));
        classes = List.copyOf(classes);
    }

    static Words read(YamlMap yaml, Lexicon lexicon) {
        Words read = new Words(new TreeSet<>(yaml.words("words")), yaml.words("classes"));
        yaml.done();
        for (String name : read.classes) {
            if (!lexicon.has(name)) {
                throw yaml.complaint("classes", "there is no word list '" + name + "' in facts/lexicon");
            }
        }
        if (read.words.isEmpty() && read.classes.isEmpty()) {
            throw new CatalogueException(yaml.place(), "give 'words' or 'classes'");
        }
        return read;
    }

    /** True if the base form is one of the words or in one of the lists. */
    public boolean accepts(String lemma, Lexicon lexicon) {
        return words.contains(lemma) || classes.stream().anyMatch(name -> lexicon.is(name, lemma));
    }
}

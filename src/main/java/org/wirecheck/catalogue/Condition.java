package org.wirecheck.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Word;

/**
 * What must hold of the words a value hangs on; every part that is given must fit.
 *
 * @param parts which word of the hook must be in which words: "governor", "predicate", "modifier"
 * @param traits traits the hook must have, all of them
 */
public record Condition(Map<Part, Words> parts, List<String> traits) {

    /** A word of a hook a condition may ask for. */
    public enum Part {
        GOVERNOR,
        PREDICATE,
        MODIFIER
    }

    static Condition read(YamlMap yaml, Lexicon lexicon) {
        Map<Part, Words> parts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            YamlMap words = yaml.map(part.name().toLowerCase(java.util.Locale.ROOT));
            if (words != null) {
                parts.put(part, Words.read(words, lexicon));
            }
        }
        Condition read = new Condition(parts, yaml.words("traits"));
        yaml.done();
        return read;
    }

    /** True if every part and trait fits. */
    public boolean holds(Mention mention, Lexicon lexicon) {
        Hook hook = mention.hook();
        return hook.traits().containsAll(traits)
                && parts.entrySet().stream().allMatch(part -> fits(part.getKey(), part.getValue(), hook, lexicon));
    }

    /** How much it asks for: a fact type that asks for more goes first. */
    public int weight() {
        return parts.size() + traits.size();
    }

    private static boolean fits(Part part, Words words, Hook hook, Lexicon lexicon) {
        return switch (part) {
            case GOVERNOR -> accepts(words, hook.governor(), lexicon);
            case PREDICATE -> accepts(words, hook.predicate(), lexicon);
            case MODIFIER -> hook.modifiers().stream().anyMatch(lemma -> words.accepts(lemma, lexicon));
        };
    }

    private static boolean accepts(Words words, @Nullable Word word, Lexicon lexicon) {
        return word != null && words.accepts(word.lemma(), lexicon);
    }
}

package org.wirecheck.syntax.tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.wordnet.Pos;

/** Word lists of the lexicon, unfolded once into sets that answer a question for a token without making anything. */
public final class WordClasses {

    private final Map<String, Set<String>> byWord = new HashMap<>();
    private static final int MOST_KEPT = 50_000;

    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, Boolean> verbs = new ConcurrentHashMap<>();
    private final Lexicon lexicon;

    public WordClasses(Lexicon lexicon) {
        this.lexicon = lexicon;
        unfold("function-words", "");
        unfold("crowds", "");
        unfold("verb-classes", "verb:");
        unfold("semi-modals", "semi:");
        unfold("state-words", "");
        unfold("intention-nouns", "intention:");
        unfold("verb-forms", "form:");
        for (WordEntry entry : lexicon.list("verb-forms").entries()) {
            bases.putIfAbsent(entry.form(), entry.id());
        }
    }

    private void unfold(String list, String prefix) {
        for (WordEntry entry : lexicon.list(list).entries()) {
            for (String name : entry.classes()) {
                entry.forms().forEach(form -> byWord.computeIfAbsent(form, f -> new HashSet<>())
                        .add(prefix + name));
            }
        }
    }

    /** The classes of a lower-case word, e.g. "determiner", "verb:patient", "semi:to"; most words have none. */
    public Set<String> of(String word) {
        return byWord.getOrDefault(word, Set.of());
    }

    /** True if the lower-case word can be a form of a verb. */
    public boolean canBeVerb(String word) {
        Boolean known = verbs.get(word);
        if (known == null) {
            known = lexicon.wordNet().contains(lemma(word, "VERB"), Pos.VERB);
            if (verbs.size() < MOST_KEPT) {
                verbs.put(word, known);
            }
        }
        return known;
    }

    /** The base form of a lower-case word read as this part of speech. */
    public String lemma(String word, String tag) {
        String base = tag.equals("VERB") || tag.equals("AUX") ? bases.get(word) : null;
        return base == null ? lexicon.lemmas().lemma(word, tag) : base;
    }
}

package org.wirecheck.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A named list of words and phrases, each with id, classes and attributes. Capitals in a listed form must be capitals
 * in the text ("US" never finds "us"); small letters find both. Verbs and nouns are listed as lemmas: hand in lemmas.
 */
public final class WordList {
    private final String name;
    private final List<WordEntry> entries;
    private final PhraseIndex<WordEntry> index = new PhraseIndex<>();
    private final Map<String, WordEntry> byId = new LinkedHashMap<>();

    WordList(String name, List<WordEntry> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
        for (WordEntry entry : this.entries) {
            entry.forms().forEach(form -> index.add(form, entry));
            byId.putIfAbsent(entry.id(), entry);
        }
    }

    /** The name under which the list was asked for, for example {@code harm-verbs/die}. */
    public String name() {
        return name;
    }

    /** All entries, in the order of the file. */
    public List<WordEntry> entries() {
        return entries;
    }

    /** Whether these words, one or several, are a form of an entry. */
    public boolean contains(String words) {
        return !index.exactly(words).isEmpty();
    }

    /** The first entry with exactly this form: "Rep." → the entry {@code representative}. */
    public Optional<WordEntry> entry(String words) {
        List<WordEntry> found = index.exactly(words);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Every entry with exactly this form: "hit" may be listed as an attack and as a success. */
    public List<WordEntry> entriesOf(String words) {
        return index.exactly(words);
    }

    /** The id of the entry with this form; two words with one id are the same thing. */
    public Optional<String> id(String words) {
        return entry(words).map(WordEntry::id);
    }

    /** The entry with this id; if several rows share the id, the first. */
    public Optional<WordEntry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether both words are listed and share an id: "talks" and "summit". */
    public boolean sameId(String left, String right) {
        Optional<String> id = id(left);
        return id.isPresent() && id.equals(id(right));
    }

    /** The classes of an entry with this form, empty if there is none. */
    public Set<String> classes(String words) {
        Set<String> classes = new LinkedHashSet<>();
        entriesOf(words).forEach(entry -> classes.addAll(entry.classes()));
        return classes;
    }

    /** The longest entry that starts at this token; "vice president" wins over "vice". */
    public Optional<Found<WordEntry>> match(List<String> tokens, int from) {
        return match(tokens, from, entry -> true);
    }

    /** As above, counting only entries that pass. */
    public Optional<Found<WordEntry>> match(List<String> tokens, int from, Predicate<WordEntry> wanted) {
        return index.longest(tokens, from, wanted)
                .map(found -> new Found<>(found.entry().get(0), found.from(), found.to()));
    }

    /** The part of this list that is of one class. */
    public WordList ofClass(String className) {
        return new WordList(
                name + "/" + className,
                entries.stream().filter(entry -> entry.is(className)).toList());
    }
}

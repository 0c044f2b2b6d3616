package org.wirecheck.link.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.lexicon.PlaceMatch;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity.Type;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;

/**
 * Sentences in which every word has a capital → the names in them that the running text or the gazetteer knows. "Roe and
 * Doe End Long Talks" holds two names; nothing is made up from capitals.
 */
public final class HeadlineNames {

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Surroundings surroundings;
    private final Map<String, List<List<String>>> known = new HashMap<>();

    public HeadlineNames(Lexicon lexicon, Vocabulary vocabulary, Typing typing, List<Naming> running) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.surroundings = new Surroundings(lexicon);
        Map<String, List<String>> names = new TreeMap<>();
        for (Naming naming : running) {
            Type type = typing.of(naming);
            if (type != Type.OTHER) {
                List<String> folded = naming.words().stream().map(Folded::word).toList();
                names.put(naming.key(), folded);
                if (type == Type.PERSON && folded.size() > 1) {
                    String surname = PersonName.of(naming.words()).surname();
                    names.putIfAbsent(Folded.word(surname), List.of(Folded.word(surname)));
                }
            }
        }
        names.values().forEach(n -> known.computeIfAbsent(n.get(0), k -> new ArrayList<>())
                .add(n));
        known.values().forEach(list -> list.sort(Comparator.comparing((List<String> n) -> -n.size())));
    }

    public List<Naming> find(Document document, int index) {
        List<Naming> found = new ArrayList<>();
        List<Sentence> sentences = document.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.layer() != Layer.BOILERPLATE && Vocabulary.shape(sentence) != Vocabulary.Shape.NORMAL) {
                read(sentence, index, s, found);
            }
        }
        return found;
    }

    private void read(Sentence sentence, int document, int number, List<Naming> found) {
        List<String> words = Words.of(sentence);
        List<String> folded = words.stream().map(Folded::word).toList();
        for (int i = 0; i < words.size(); i++) {
            int end = Words.isNameLike(words.get(i)) && !isSmallWord(sentence, words.get(i))
                    ? endOfName(words, folded, i)
                    : i;
            if (end > i) {
                found.add(Naming.of(
                        document,
                        number,
                        i,
                        end - 1,
                        Words.span(sentence, i, end - 1),
                        words.subList(i, end),
                        surroundings.of(sentence, words, i, end - 1, -1)));
                i = end - 1;
            }
        }
    }

    // "THE SHERIFF TELLS US" speaks of no country.
    private boolean isSmallWord(Sentence sentence, String word) {
        return Vocabulary.shape(sentence) == Vocabulary.Shape.CAPITALS
                && lexicon.is("function-words", word.toLowerCase(Locale.ROOT));
    }

    private int endOfName(List<String> words, List<String> folded, int from) {
        for (List<String> name : known.getOrDefault(folded.get(from), List.of())) {
            int end = from + name.size();
            boolean common =
                    name.size() == 1 && vocabulary.small(words.get(from)) > vocabulary.capital(words.get(from));
            if (!common && end <= folded.size() && folded.subList(from, end).equals(name)) {
                return end;
            }
        }
        int listed = lexicon.list("known-organisations")
                .match(words, from)
                .map(m -> m.to())
                .orElse(from);
        int place = lexicon.places()
                .match(words, from)
                .filter(this::isCertain)
                .map(PlaceMatch::nameEnd)
                .orElse(from);
        return Math.max(listed, place);
    }

    private boolean isCertain(PlaceMatch match) {
        PlaceEntry best = match.best();
        boolean large = best.kind() != PlaceEntry.Kind.CITY || best.population() > 200_000;
        return match.isQualified() || (large && !best.isAmbiguous());
    }
}

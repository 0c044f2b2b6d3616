package org.wirecheck.lexicon.wordnet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Lemmas → how near they lie in WordNet 3.1. Each part of speech is read when first asked for; answers are kept, and
 * are the same whatever was asked before and by however many threads.
 */
public final class WordNet {
    private static final WordNet STANDARD = new WordNet();
    private static final double RARE_SENSE_SHARED = 0.75;
    private static final double LEAST_NEARNESS = 0.3;
    private static final int MOST_KEPT = 200_000;

    private record Question(Pos pos, String left, String right) {}

    private final ConcurrentMap<Pos, Ancestry> ancestries = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Double> nearness = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Set<String>> opposites = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Boolean> events = new ConcurrentHashMap<>();

    private WordNet() {}

    /** The one dictionary that is shipped. */
    public static WordNet standard() {
        return STANDARD;
    }

    /** Whether the lemma is listed with this part of speech; several words are joined by spaces. */
    public boolean contains(String lemma, Pos pos) {
        return dictionary(pos).taggedSenses(key(lemma)) >= 0;
    }

    /** In how many of its senses the lemma was met in WordNet's tagged texts, -1 if it is not listed: a rough frequency. */
    public int frequency(String lemma, Pos pos) {
        return dictionary(pos).taggedSenses(key(lemma));
    }

    /** Every lemma that shares a sense with this one, itself left out: attack (verb) → assault, assail, ... */
    public Set<String> synonyms(String lemma, Pos pos) {
        Dictionary dictionary = dictionary(pos);
        Set<String> synonyms = new LinkedHashSet<>();
        for (int sense : dictionary.senses(key(lemma))) {
            dictionary.sense(sense).words().forEach(word -> synonyms.add(plain(word)));
        }
        synonyms.remove(lemma.toLowerCase(Locale.ROOT));
        return synonyms;
    }

    /** Whether two lemmas share a sense, however rare it is. */
    public boolean sameSense(String left, String right, Pos pos) {
        return ancestry(pos).of(key(left)).shares(ancestry(pos).of(key(right)));
    }

    /**
     * How near two lemmas lie, from 0 (nothing in common) to 1 (the same word or a common sense shared): a step up or
     * down counts less, and so do rare senses. "summit" lies near "meeting", "meeting" not near "earthquake".
     */
    public double related(String left, String right, Pos pos) {
        String a = key(left);
        String b = key(right);
        if (a.equals(b)) {
            return 1;
        }
        Question question = a.compareTo(b) < 0 ? new Question(pos, a, b) : new Question(pos, b, a);
        Double known = nearness.get(question);
        if (known == null) {
            known = nearest(question);
            if (nearness.size() < MOST_KEPT) {
                nearness.put(question, known);
            }
        }
        return known;
    }

    /** Whether some common sense of the first lemma is a kind of some common sense of the second: murder, killing. */
    public boolean isKindOf(String narrower, String broader, Pos pos) {
        return ancestry(pos).isBelow(key(narrower), key(broader));
    }

    /** Whether WordNet lists the two as opposites in any sense: accept and reject, alive and dead. */
    public boolean antonyms(String left, String right, Pos pos) {
        return isOpposite(key(left), key(right), pos) || isOpposite(key(right), key(left), pos);
    }

    /** Whether the noun's first three senses hold something that happens: meeting, crash, vote; not table. */
    public boolean isEvent(String noun) {
        return events.computeIfAbsent(key(noun), lemma -> {
            Dictionary nouns = dictionary(Pos.NOUN);
            return Arrays.stream(nouns.senses(lemma)).limit(3).anyMatch(sense -> nouns.sense(sense)
                    .isEvent());
        });
    }

    private boolean isOpposite(String from, String to, Pos pos) {
        Question question = new Question(pos, from, "");
        Set<String> known = opposites.get(question);
        if (known == null) {
            known = opposites(from, pos);
            if (opposites.size() < MOST_KEPT) {
                opposites.put(question, known);
            }
        }
        return known.contains(to);
    }

    private Set<String> opposites(String from, Pos pos) {
        Dictionary dictionary = dictionary(pos);
        Set<String> found = new HashSet<>();
        for (int offset : dictionary.senses(from)) {
            Sense sense = dictionary.sense(offset);
            for (Sense.Pointer pointer : sense.pointers()) {
                if (pointer.sign().equals("!")
                        && plainKey(sense.words().get(pointer.fromWord() - 1)).equals(from)) {
                    found.add(
                            plainKey(dictionary.sense(pointer.offset()).words().get(pointer.toWord() - 1)));
                }
            }
        }
        return Set.copyOf(found);
    }

    private double nearest(Question question) {
        Ancestry ancestry = ancestry(question.pos());
        Ancestry.Reach left = ancestry.of(question.left());
        Ancestry.Reach right = ancestry.of(question.right());
        double best = left.shares(right) ? RARE_SENSE_SHARED : 0;
        for (int i = 0; i < left.above().size(); i++) {
            for (int j = 0; j < right.above().size(); j++) {
                int steps = ancestry.distance(left.above().get(i), right.above().get(j));
                best = Math.max(best, Math.pow(0.8, steps) * (1 - 0.05 * (i + j)));
            }
        }
        return best < LEAST_NEARNESS ? 0 : best;
    }

    private Dictionary dictionary(Pos pos) {
        return ancestry(pos).dictionary();
    }

    private Ancestry ancestry(Pos pos) {
        Ancestry known = ancestries.get(pos);
        return known == null
                ? ancestries.computeIfAbsent(pos, p -> new Ancestry(new Dictionary(p), p == Pos.NOUN))
                : known;
    }

    private static String key(String lemma) {
        return lemma.toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static String plainKey(String word) {
        int marker = word.indexOf('(');
        return (marker < 0 ? word : word.substring(0, marker)).toLowerCase(Locale.ROOT);
    }

    private static String plain(String word) {
        return plainKey(word).replace('_', ' ');
    }
}

package org.wirecheck.lexicon.wordnet;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Lemmas → how near they lie in WordNet 3.1. Each part of speech is read when first asked for; answers are kept, and
 * are the same whatever was asked before and by however many threads.
 */
public final class WordNet {
    private static final WordNet STANDARD = new WordNet();
    private static final int COMMON_SENSES = 4;
    private static final int MOST_STEPS_UP = 4;
    private static final int MOST_KEPT = 200_000;

    private record Question(Pos pos, String left, String right) {}

    private final Map<Pos, Dictionary> dictionaries = new EnumMap<>(Pos.class);
    private final ConcurrentMap<Question, Double> nearness = new ConcurrentHashMap<>();
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
        int[] others = dictionary(pos).senses(key(right));
        return Arrays.stream(dictionary(pos).senses(key(left)))
                .anyMatch(sense -> Arrays.stream(others).anyMatch(other -> other == sense));
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
        int[] wanted = common(pos, key(broader));
        for (int sense : common(pos, key(narrower))) {
            Set<Integer> above = above(pos, sense, 20).keySet();
            if (Arrays.stream(wanted).anyMatch(above::contains)) {
                return true;
            }
        }
        return false;
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
        Dictionary dictionary = dictionary(pos);
        for (int offset : dictionary.senses(from)) {
            Sense sense = dictionary.sense(offset);
            for (Sense.Pointer pointer : sense.pointers()) {
                if (pointer.sign().equals("!")
                        && plainKey(sense.words().get(pointer.fromWord() - 1)).equals(from)
                        && plainKey(dictionary.sense(pointer.offset()).words().get(pointer.toWord() - 1))
                                .equals(to)) {
                    return true;
                }
            }
        }
        return false;
    }

    private double nearest(Question question) {
        Pos pos = question.pos();
        int[] left = common(pos, question.left());
        int[] right = common(pos, question.right());
        double best = sameSense(question.left(), question.right(), pos) ? 0.75 : 0;
        for (int i = 0; i < left.length; i++) {
            Map<Integer, Integer> aboveLeft = above(pos, left[i], MOST_STEPS_UP);
            for (int j = 0; j < right.length; j++) {
                int steps = distance(aboveLeft, above(pos, right[j], MOST_STEPS_UP), pos);
                best = Math.max(best, Math.pow(0.8, steps) * (1 - 0.05 * (i + j)));
            }
        }
        return best < 0.3 ? 0 : best;
    }

    private int distance(Map<Integer, Integer> left, Map<Integer, Integer> right, Pos pos) {
        int fewest = 99;
        for (Map.Entry<Integer, Integer> meeting : left.entrySet()) {
            Integer other = right.get(meeting.getKey());
            if (other != null) {
                int steps = meeting.getValue() + other;
                // What meets only at the very top ("event", "move") has little in common.
                boolean vague = meeting.getValue() > 0 && other > 0 && isVague(pos, meeting.getKey());
                fewest = Math.min(fewest, vague ? steps + 3 : steps);
            }
        }
        return fewest;
    }

    private boolean isVague(Pos pos, int sense) {
        return pos == Pos.NOUN
                && above(pos, sense, 20).values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)
                        < 5;
    }

    /** The sense itself and those above it, each with the fewest steps to it. */
    private Map<Integer, Integer> above(Pos pos, int sense, int most) {
        Map<Integer, Integer> steps = new LinkedHashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        steps.put(sense, 0);
        open.add(sense);
        while (!open.isEmpty()) {
            int offset = open.removeFirst();
            int next = steps.getOrDefault(offset, 0) + 1;
            if (next <= most) {
                for (int broader : dictionary(pos).sense(offset).broader()) {
                    if (steps.putIfAbsent(broader, next) == null) {
                        open.add(broader);
                    }
                }
            }
        }
        return steps;
    }

    private int[] common(Pos pos, String lemma) {
        int[] senses = dictionary(pos).senses(lemma);
        return Arrays.copyOf(senses, Math.min(senses.length, COMMON_SENSES));
    }

    private Dictionary dictionary(Pos pos) {
        synchronized (dictionaries) {
            return dictionaries.computeIfAbsent(pos, Dictionary::new);
        }
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

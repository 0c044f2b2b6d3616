package org.wirecheck.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.wirecheck.lexicon.wordnet.Pos;
import org.wirecheck.lexicon.wordnet.WordNet;

/**
 * A word and its Universal Dependencies tag → its dictionary form in lower case; names keep their capitals. Irregular
 * forms are listed, regular ones follow rules, and WordNet decides between bases that exist: hoping → hope, hopping →
 * hop. Answers are kept; safe for use by many threads.
 */
public final class Lemmas {
    private static final int MOST_KEPT = 100_000;
    private static final String VOWELS = "aeiou";

    private final WordList irregular;
    private final WordNet wordNet;
    private final ConcurrentMap<String, ConcurrentMap<String, String>> known = new ConcurrentHashMap<>();

    Lemmas(WordList irregular, WordNet wordNet) {
        this.irregular = irregular;
        this.wordNet = wordNet;
    }

    /** The lemma of a word as printed: ("Talks", NOUN) → talk, ("went", VERB) → go, ("Boston", PROPN) → Boston. */
    public String lemma(String word, String udTag) {
        ConcurrentMap<String, String> ofTag = known.get(udTag);
        ofTag = ofTag == null ? known.computeIfAbsent(udTag, tag -> new ConcurrentHashMap<>()) : ofTag;
        String lemma = ofTag.get(word);
        if (lemma == null) {
            lemma = find(word.replace('\u2019', '\''), udTag);
            if (ofTag.size() < MOST_KEPT) {
                ofTag.put(word, lemma);
            }
        }
        return lemma;
    }

    private String find(String word, String udTag) {
        if (udTag.equals("PROPN")) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String tag = udTag.equals("AUX") ? "VERB" : udTag;
        return irregular.entriesOf(lower).stream()
                .filter(entry -> entry.attribute("pos").map(tag::equals).orElse(true))
                .findFirst()
                .map(WordEntry::id)
                .orElseGet(() -> regular(lower, tag));
    }

    private String regular(String lower, String udTag) {
        return switch (udTag) {
            case "NOUN" -> noun(lower);
            case "VERB" -> verb(lower);
            case "ADJ", "ADV" -> graded(lower, udTag.equals("ADJ") ? Pos.ADJECTIVE : Pos.ADVERB);
            default -> lower;
        };
    }

    private String noun(String word) {
        if (word.length() < 4
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        List<String> bases = new ArrayList<>();
        bases.add(cut(word, 1));
        if (word.endsWith("ies") && word.length() > 4) {
            bases.add(0, cut(word, 3) + "y");
        } else if (word.endsWith("es")) {
            bases.add(cut(word, 2));
        }
        for (String base : bases) {
            if (wordNet.contains(base, Pos.NOUN)) {
                return base;
            }
        }
        boolean hissing =
                word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses");
        return word.contains("-") && !hissing ? cut(word, 1) : hissing ? cut(word, 2) : bases.get(0);
    }

    private String verb(String word) {
        if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3) {
            return first(
                    word, word.endsWith("ies") ? cut(word, 3) + "y" : cut(word, 1), cut(word, 1), endOf(word, "es"));
        }
        if (word.endsWith("ied") && word.length() > 4) {
            return first(word, cut(word, 3) + "y", cut(word, 1));
        }
        if (word.endsWith("ed") && word.length() > 3) {
            return stem(word, cut(word, 2));
        }
        if (word.endsWith("ing") && word.length() > 4) {
            return stem(word, cut(word, 3));
        }
        return word;
    }

    private String stem(String word, String stem) {
        boolean doubled = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        if (doubled) {
            return first(stem, stem, cut(stem, 1));
        }
        int bare = wordNet.frequency(stem, Pos.VERB);
        int withE = wordNet.frequency(stem + "e", Pos.VERB);
        if (bare < 0 && withE < 0) {
            return VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0 || !hasVowel(stem) ? word : stem;
        }
        return withE >= 0 && (endsInVowelAndConsonant(stem) || withE >= bare)
                ? stem + "e"
                : bare >= 0 ? stem : stem + "e";
    }

    private String graded(String word, Pos pos) {
        String stem = word.endsWith("er") ? cut(word, 2) : endOf(word, "est");
        if (stem.length() < 2) {
            return word;
        }
        int own = wordNet.frequency(word, pos);
        String y = stem.endsWith("i") ? cut(stem, 1) + "y" : "";
        String single = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2) ? cut(stem, 1) : "";
        for (String base : List.of(y, stem + "e", stem, single)) {
            if (base.length() > 1 && wordNet.frequency(base, pos) >= Math.max(own, 0)) {
                return base;
            }
        }
        return word;
    }

    private String first(String fallback, String... bases) {
        for (String base : bases) {
            if (base.length() > 1 && wordNet.contains(base, Pos.VERB)) {
                return base;
            }
        }
        return fallback.equals(bases[0]) ? fallback : bases[0];
    }

    // One vowel before one consonant: were there no silent e, the consonant would be doubled (hoping, hopping).
    private static boolean endsInVowelAndConsonant(String stem) {
        int n = stem.length();
        return n >= 3
                && VOWELS.indexOf(stem.charAt(n - 1)) < 0
                && VOWELS.indexOf(stem.charAt(n - 2)) >= 0
                && VOWELS.indexOf(stem.charAt(n - 3)) < 0
                && stem.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
    }

    private static boolean hasVowel(String stem) {
        return stem.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y');
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static String endOf(String word, String suffix) {
        return word.endsWith(suffix) ? cut(word, suffix.length()) : "";
    }
}

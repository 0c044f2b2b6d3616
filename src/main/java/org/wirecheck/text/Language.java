package org.wirecheck.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;

/**
 * A text → the ISO 639-1 code of its language, by its script and its small words ({@code facts/lexicon/languages.tsv}). Too
 * short a text counts as English: "Quake hits Verona" says nothing about its language.
 */
final class Language {

    static final String ENGLISH = "en";

    private static final int SAMPLE = 6_000;
    private static final int FEWEST_HITS = 5;
    private static final int FEWEST_DISTINCT = 4;

    private final Map<String, Set<String>> languagesOf = new HashMap<>();

    Language(Lexicon lexicon) {
        for (WordEntry entry : lexicon.list("languages").entries()) {
            languagesOf.put(entry.form(), entry.classes());
        }
    }

    String of(String text) {
        String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
        String byScript = byScript(sample);
        return byScript.isEmpty() ? byWords(sample) : byScript;
    }

    private static String byScript(String sample) {
        Map<UnicodeScript, Integer> scripts = new TreeMap<>();
        int latin = 0;
        for (int i = 0; i < sample.length(); i += Character.charCount(sample.codePointAt(i))) {
            int letter = sample.codePointAt(i);
            if (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z') {
                latin++;
            } else if (Character.isLetter(letter)) {
                scripts.merge(UnicodeScript.of(letter), 1, Integer::sum);
            }
        }
        if (latin > 0) {
            scripts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        }
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 5 > letters) {
            return "ja";
        }
        for (Map.Entry<UnicodeScript, Integer> entry : scripts.entrySet()) {
            if (entry.getValue() * 2 > letters) {
                return code(entry.getKey(), sample);
            }
        }
        return "";
    }

    private static String code(UnicodeScript script, String sample) {
        return switch (script) {
            case CYRILLIC -> sample.indexOf('\u0456') >= 0 || sample.indexOf('\u0457') >= 0 ? "uk" : "ru";
            case ARABIC -> "ar";
            case HAN -> "zh";
            case HANGUL -> "ko";
            case GREEK -> "el";
            case HEBREW -> "he";
            case DEVANAGARI -> "hi";
            case THAI -> "th";
            default -> "";
        };
    }

    private String byWords(String sample) {
        Map<String, Integer> hits = new TreeMap<>();
        Map<String, Set<String>> distinct = new TreeMap<>();
        for (String word : words(sample.toLowerCase(Locale.ROOT))) {
            for (String language : languagesOf.getOrDefault(word, Set.of())) {
                hits.merge(language, 1, Integer::sum);
                distinct.computeIfAbsent(language, l -> new HashSet<>()).add(word);
            }
        }
        String best = ENGLISH;
        int most = Math.max(hits.getOrDefault(ENGLISH, 0) * 2, FEWEST_HITS - 1);
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            if (entry.getValue() > most
                    && distinct.getOrDefault(entry.getKey(), Set.of()).size() >= FEWEST_DISTINCT) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private static List<String> words(String sample) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < sample.length(); i += Character.charCount(sample.codePointAt(i))) {
            boolean letter = Character.isLetter(sample.codePointAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(sample.substring(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(sample.substring(start));
        }
        return words;
    }
}

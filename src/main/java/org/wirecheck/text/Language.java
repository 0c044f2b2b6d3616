package org.wirecheck.text;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
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
        sample.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(script -> scripts.merge(script, 1, Integer::sum));
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
        for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            languagesOf.getOrDefault(word, Set.of()).forEach(language -> hits.merge(language, 1, Integer::sum));
        }
        int english = hits.getOrDefault(ENGLISH, 0);
        String best = ENGLISH;
        int most = Math.max(english * 2, FEWEST_HITS - 1);
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }
}

package org.wirecheck.text.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;

/**
 * What websites write around articles ({@code facts/lexicon/boilerplate.tsv}), asked with plain lines: small letters, single
 * blanks. Classes: line (the whole line), start (it begins so), any (it contains it), tail (it begins so, and what follows is
 * no article any more), related (headlines of other stories follow), call and object (together a call to action), date.
 */
final class PhraseBook {

    private final Map<String, Set<String>> byClass = new HashMap<>();
    private final Map<String, Map<String, List<String>>> byFirst = new HashMap<>();

    PhraseBook(Lexicon lexicon) {
        for (WordEntry entry : lexicon.list("boilerplate").entries()) {
            String form = entry.form();
            String first = form.indexOf(' ') < 0 ? form : form.substring(0, form.indexOf(' '));
            for (String name : entry.classes()) {
                byClass.computeIfAbsent(name, n -> new HashSet<>()).add(form);
                byFirst.computeIfAbsent(name, n -> new HashMap<>())
                        .computeIfAbsent(first, f -> new ArrayList<>())
                        .add(form);
            }
        }
    }

    boolean is(String className, String plain) {
        return byClass.getOrDefault(className, Set.of()).contains(plain);
    }

    /** Length of the longest phrase of the class the line begins with, or 0. */
    int start(String className, String plain) {
        return at(className, plain, 0);
    }

    /** Length of the longest phrase of the class at an offset where a word begins, or 0. */
    int at(String className, String plain, int offset) {
        int end = plain.indexOf(' ', offset);
        String first = plain.substring(offset, end < 0 ? plain.length() : end);
        int longest = 0;
        for (String phrase : byFirst.getOrDefault(className, Map.of()).getOrDefault(first, List.of())) {
            int after = offset + phrase.length();
            boolean whole = after == plain.length() || after < plain.length() && plain.charAt(after) == ' ';
            if (whole && phrase.length() > longest && plain.startsWith(phrase, offset)) {
                longest = phrase.length();
            }
        }
        return longest;
    }

    /** How many phrases of the class stand in the line. */
    int count(String className, String plain) {
        int count = 0;
        int i = 0;
        while (i < plain.length()) {
            int length = at(className, plain, i);
            count += length > 0 ? 1 : 0;
            int next = plain.indexOf(' ', i + Math.max(0, length - 1));
            i = next < 0 ? plain.length() : next + 1;
        }
        return count;
    }

    boolean anywhere(String className, String plain) {
        return count(className, plain) > 0;
    }
}

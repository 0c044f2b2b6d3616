package org.wirecheck.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words as printed → one common spelling, so that quotations that differ only in house style compare equal: lower
 * case, American spelling, contractions written out.
 */
public final class Spelling {
    private static final Set<String> AFTER_HAVE = Set.of("been", "got", "had", "become", "gone", "begun");

    private final WordList variants;
    private final WordList contractions;

    Spelling(WordList variants, WordList contractions) {
        this.variants = variants;
        this.contractions = contractions;
    }

    /** One word in lower case and American spelling: Honour → honor, organised → organized. */
    public String standard(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return variants.entry(lower).map(WordEntry::id).orElse(lower);
    }

    /** Whether two words differ at most in case, apostrophe or national spelling. */
    public boolean same(String left, String right) {
        return standard(left).equals(standard(right));
    }

    /**
     * Tokens → the words they stand for, each with the tokens it comes from. A contraction becomes two words ("isn't", or
     * "is" and "n't" → is, not); 's stays as it is except after words that never take a possessive (it's → it, is).
     */
    public List<Found<String>> normal(List<String> tokens) {
        List<Found<String>> words = new ArrayList<>(tokens.size() + 4);
        int i = 0;
        while (i < tokens.size()) {
            Optional<Found<WordEntry>> contraction = contractions.match(tokens, i);
            int end = contraction.map(Found::to).orElse(i + 1);
            if (contraction.isPresent()) {
                for (String word : contraction.get().entry().id().split(" ")) {
                    words.add(new Found<>(auxiliary(word, tokens, end), i, end));
                }
            } else {
                words.add(new Found<>(standard(tokens.get(i)), i, end));
            }
            i = end;
        }
        return words;
    }

    // "He's been" is "he has been", "they'd been" is "they had been".
    private static String auxiliary(String word, List<String> tokens, int next) {
        if (next < tokens.size() && AFTER_HAVE.contains(tokens.get(next).toLowerCase(Locale.ROOT))) {
            return word.equals("is") ? "has" : word.equals("would") ? "had" : word;
        }
        return word;
    }
}

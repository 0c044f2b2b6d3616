package org.wirecheck.link.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Document;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/**
 * How a bundle writes its words: in small letters, with a capital inside a sentence, with a capital where any word would
 * have one. "Police" opens sentences but is written small elsewhere; "Merz" never is.
 */
public final class Vocabulary {

    /** How a sentence uses capitals. */
    public enum Shape {
        NORMAL,
        TITLE,
        CAPITALS
    }

    private static final Set<String> CLOSED =
            Set.of("DET", "PRON", "ADP", "AUX", "CCONJ", "SCONJ", "ADV", "PART", "INTJ", "NUM", "PUNCT", "SYM");

    private final Map<String, int[]> counts = new HashMap<>();
    private final Lexicon lexicon;

    private Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static Vocabulary of(List<Document> documents, Lexicon lexicon) {
        Vocabulary vocabulary = new Vocabulary(lexicon);
        for (Document document : documents) {
            for (Sentence sentence : document.sentences()) {
                if (sentence.layer() != Layer.BOILERPLATE && shape(sentence) == Shape.NORMAL) {
                    vocabulary.count(sentence);
                }
            }
        }
        return vocabulary;
    }

    private void count(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.text().isEmpty() && Character.isLetter(token.text().codePointAt(0))) {
                int column = !token.isCapitalised() ? 0 : isOpening(tokens, i) ? 2 : 1;
                counts.computeIfAbsent(key(token), k -> new int[3])[column]++;
            }
        }
    }

    /** How often the word stands in small letters. */
    public int small(String word) {
        return of(word)[0];
    }

    /** How often the word has a capital that only a name has. */
    public int capital(String word) {
        return of(word)[1];
    }

    /** How often the word stands anywhere in running text. */
    public int total(String word) {
        int[] n = of(word);
        return n[0] + n[1] + n[2];
    }

    private int[] of(String word) {
        return counts.getOrDefault(key(word), new int[3]);
    }

    private static String key(Token token) {
        return key(token.text());
    }

    private static String key(String word) {
        return Folded.withoutPossessive(word).toLowerCase(Locale.ROOT);
    }

    /** True if the token's place alone explains a capital: first of the sentence, after a colon, a bullet or an opening mark. */
    public static boolean isOpening(List<Token> tokens, int at) {
        if (at == 0) {
            return true;
        }
        String before = tokens.get(at - 1).text();
        if (before.length() > 1 && before.chars().noneMatch(Character::isLetterOrDigit) && !before.equals("--")) {
            return true;
        }
        return before.length() == 1 && "\"“”‘'«:•-*–—|.…>([!?;".contains(before);
    }

    public static Shape shape(Sentence sentence) {
        int capital = 0;
        int small = 0;
        int shouted = 0;
        List<Token> tokens = sentence.tokens();
        for (Token token : tokens) {
            String text = token.text();
            boolean content = text.length() > 3 && Character.isLetter(text.codePointAt(0));
            boolean shout = content && token.isCapitalised() && isShouted(text);
            shouted += shout ? 1 : 0;
            capital += content && token.isCapitalised() ? 1 : 0;
            small += content && !token.isCapitalised() && !isFunction(token) ? 1 : 0;
        }
        if (shouted >= 2 && shouted >= 0.7 * (capital + small)) {
            return Shape.CAPITALS;
        }
        boolean ends = !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().equals(".");
        boolean title = capital >= 3 && small * 8 <= capital && !ends;
        return title ? Shape.TITLE : Shape.NORMAL;
    }

    private static boolean isShouted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i)) || text.charAt(i) == '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isFunction(Token token) {
        return CLOSED.contains(token.tag());
    }

    /** True if a capital at this place shows a name, by how the bundle writes the word elsewhere and what it is. */
    public boolean showsName(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String word = Folded.withoutPossessive(token.text());
        if (!token.isCapitalised() || lexicon.is("not-names", word)) {
            return false;
        }
        int small = small(word);
        int capital = capital(word);
        if (CLOSED.contains(token.tag()) && (small > 0 || capital < 2)) {
            return false;
        }
        if (!isOpening(tokens, at)) {
            return true;
        }
        if (small > 0 || capital > 0) {
            return capital > small;
        }
        return !isDictionaryWord(word, token);
    }

    /** True for a word the bundle writes small at least as often as with a capital. */
    public boolean isCommon(String word) {
        int small = small(word);
        return small > 0 && small >= capital(word);
    }

    private boolean isDictionaryWord(String word, Token token) {
        boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return !acronym && !token.is("PROPN") && !lexicon.firstNames().contains(word);
    }
}

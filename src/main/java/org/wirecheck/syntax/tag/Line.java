package org.wirecheck.syntax.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/** The tokens of one sentence with tags and lemmas that may still be corrected; out of range there is the empty word. */
public final class Line {

    public final int size;
    private final List<Token> tokens;
    private final String[] words;
    private final String[] tags;
    private final String[] lemmas;
    private final List<Set<String>> wordClasses;
    private final List<Set<String>> lemmaClasses;
    private final WordClasses classes;

    public Line(Sentence sentence, WordClasses classes) {
        this.tokens = sentence.tokens();
        this.classes = classes;
        this.size = tokens.size();
        this.words = new String[size];
        this.tags = new String[size];
        this.lemmas = new String[size];
        this.wordClasses = new ArrayList<>(size);
        this.lemmaClasses = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            words[i] = token.text().toLowerCase(Locale.ROOT);
            tags[i] = token.tag();
            lemmas[i] = token.isVerbal()
                    ? classes.lemma(words[i], tags[i])
                    : token.lemma().toLowerCase(Locale.ROOT);
            wordClasses.add(classes.of(words[i]));
            lemmaClasses.add(classes.of(lemmas[i]));
        }
    }

    /** The word in lower case. */
    public String word(int i) {
        return i < 0 || i >= size ? "" : words[i];
    }

    /** The word as printed. */
    public String text(int i) {
        return i < 0 || i >= size ? "" : tokens.get(i).text();
    }

    public String tag(int i) {
        return i < 0 || i >= size ? "" : tags[i];
    }

    public String lemma(int i) {
        return i < 0 || i >= size ? "" : lemmas[i];
    }

    public boolean is(int i, String tag) {
        return tag(i).equals(tag);
    }

    /** True if the word is listed in the class. */
    public boolean in(int i, String wordClass) {
        return i >= 0 && i < size && wordClasses.get(i).contains(wordClass);
    }

    /** True if the lemma is listed in the class. */
    public boolean lemmaIn(int i, String wordClass) {
        return i >= 0 && i < size && lemmaClasses.get(i).contains(wordClass);
    }

    /** True if the semi-modal does this to its event ("fail" is "negative"). */
    public boolean semiIs(String semiModal, String effect) {
        return classes.of(semiModal).contains("semi:" + effect);
    }

    public boolean verbal(int i) {
        return is(i, "VERB") || is(i, "AUX");
    }

    public boolean nominal(int i) {
        return is(i, "NOUN") || is(i, "PROPN");
    }

    public boolean capitalised(int i) {
        return i >= 0 && i < size && tokens.get(i).isCapitalised();
    }

    public boolean comma(int i) {
        return word(i).equals(",");
    }

    public boolean quote(int i) {
        boolean single = word(i).equals("'") && is(i, "PUNCT") && !endsWith(i - 1, "s");
        return single || in(i, "quote");
    }

    /** True if nothing stands between this token and the next. */
    public boolean touchesNext(int i) {
        return i >= 0
                && i + 1 < size
                && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }

    public boolean endsWith(int i, String ending) {
        return word(i).length() > ending.length() + 1 && word(i).endsWith(ending);
    }

    private boolean asks(int i) {
        return in(i, "question-word") && !verbal(i + 1);
    }

    /** Adverbs, negations and quotation marks that may stand inside a verb group. */
    public boolean light(int i) {
        return is(i, "ADV") && !asks(i) || in(i, "negation") || quote(i);
    }

    public int skipLight(int i) {
        int at = i;
        while (light(at)) {
            at++;
        }
        return at;
    }

    public int skipLightBack(int i) {
        int at = i;
        while (at >= 0 && light(at)) {
            at--;
        }
        return at;
    }

    public void retag(int i, String tag) {
        if (!tags[i].equals(tag)) {
            tags[i] = tag;
            if (!tag.equals("PROPN")) {
                lemmas[i] = classes.lemma(words[i], tag);
                lemmaClasses.set(i, classes.of(lemmas[i]));
            }
        }
    }

    /** The tokens with what was corrected. */
    public List<Token> tokens() {
        List<Token> corrected = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Token old = tokens.get(i);
            boolean same =
                    old.tag().equals(tags[i]) && (!old.isVerbal() || old.lemma().equals(lemmas[i]));
            corrected.add(same ? old : new Token(old.span(), old.text(), tags[i], lemmas[i]));
        }
        return corrected;
    }
}

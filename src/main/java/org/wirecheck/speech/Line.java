package org.wirecheck.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Document;
import org.wirecheck.model.Field;
import org.wirecheck.model.Marked;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/**
 * A paragraph as a line of units, so that a rule can say "a stretch, a comma, a name, a reporting verb" whatever stands
 * inside the stretch. Positions count units from 0; a position outside the line is nothing: no word, no tag.
 */
final class Line {

    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final Set<String> ENDS = Set.of(".", "?", "!");
    private static final Set<String> DOUBTFUL = Set.of("ADJ", "VERB", "NOUN", "X", "INTJ");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "''", "``", "«", "»", "„");

    private final List<Unit> units;
    private final String content;
    private final String[] tags;
    private final int[] words;
    private final int[] starts;
    private final int[] ends;

    private Line(List<Unit> units, String content, Set<String> names) {
        this.units = List.copyOf(units);
        this.content = content;
        this.tags = new String[units.size()];
        for (int at = 0; at < tags.length; at++) {
            tags[at] = tag(at, names);
        }
        this.words = new int[units.size()];
        this.starts = new int[units.size()];
        this.ends = new int[units.size()];
        for (int at = 0; at < starts.length; at++) {
            words[at] = countWords(at);
            starts[at] = at == 0 || breaksAfter(at - 1) ? at : starts[at - 1];
        }
        for (int at = ends.length - 1; at >= 0; at--) {
            ends[at] = at + 1 == ends.length || breaksAfter(at) ? at : ends[at + 1];
        }
    }

    /** A tag that knows names: taggers take a surname that is also a word for that word, above all before a verb. */
    private String tag(int at, Set<String> names) {
        Token word = units.get(at).word();
        if (word == null) {
            return "";
        }
        boolean doubtful = word.isCapitalised() && DOUBTFUL.contains(word.tag());
        return doubtful && names.contains(word.text()) ? "PROPN" : word.tag();
    }

    /** Words that stand with a capital inside a sentence somewhere in the article, or are tagged as names. */
    static Set<String> names(Document document) {
        Set<String> names = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean inside =
                        i > 0 && Character.isLowerCase(tokens.get(i - 1).text().codePointAt(0));
                if (token.isCapitalised() && (inside && DOUBTFUL.contains(token.tag()) || token.is("PROPN"))) {
                    names.add(token.text());
                }
            }
        }
        return names;
    }

    /** The paragraphs of one field as lines, in text order. */
    static List<Line> of(Document document, Field field, Set<String> names) {
        String content = document.article().content(field);
        List<Marked> outer = outermost(document, field);
        List<Line> lines = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        int paragraph = -1;
        int next = 0;
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            if (sentence.span().field() != field) {
                continue;
            }
            if (sentence.paragraph() != paragraph && !units.isEmpty()) {
                lines.add(new Line(units, content, names));
                units = new ArrayList<>();
            }
            paragraph = sentence.paragraph();
            for (Token token : sentence.tokens()) {
                while (next < outer.size()
                        && outer.get(next).span().end() <= token.span().start()) {
                    next++;
                }
                boolean marked = next < outer.size() && outer.get(next).span().overlaps(token.span());
                addTo(units, token, marked ? outer.get(next) : null, s);
            }
        }
        if (!units.isEmpty()) {
            lines.add(new Line(units, content, names));
        }
        return lines;
    }

    private static void addTo(List<Unit> units, Token token, @Nullable Marked marked, int s) {
        if (marked == null) {
            if (!MARKS.contains(token.text())) {
                units.add(new Unit(token, null, s));
            }
            return;
        }
        Unit last = units.isEmpty() ? null : units.get(units.size() - 1);
        if (last == null || last.marked() != marked) {
            units.add(new Unit(null, marked, s));
        }
    }

    private static List<Marked> outermost(Document document, Field field) {
        List<Marked> outer = new ArrayList<>();
        int reached = -1;
        for (Marked marked : document.marked()) {
            if (marked.span().field() == field && marked.span().start() >= reached) {
                outer.add(marked);
                reached = marked.span().end();
            }
        }
        return outer;
    }

    int size() {
        return units.size();
    }

    Unit unit(int at) {
        return units.get(at);
    }

    boolean has(int at) {
        return at >= 0 && at < units.size();
    }

    boolean isStretch(int at) {
        return has(at) && units.get(at).marked() != null;
    }

    boolean isWord(int at) {
        return has(at) && units.get(at).word() != null;
    }

    /** The word at a position as written; empty for a stretch and outside the line. */
    String text(int at) {
        Token word = has(at) ? units.get(at).word() : null;
        return word == null ? "" : word.text();
    }

    String lower(int at) {
        return text(at).toLowerCase(Locale.ROOT);
    }

    String lemma(int at) {
        Token word = has(at) ? units.get(at).word() : null;
        return word == null ? "" : word.lemma();
    }

    boolean is(int at, String... wanted) {
        if (has(at)) {
            for (String tag : wanted) {
                if (tag.equals(tags[at])) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isCapitalised(int at) {
        Token word = has(at) ? units.get(at).word() : null;
        return word != null && word.isCapitalised();
    }

    boolean isEnd(int at) {
        return ENDS.contains(text(at)) && !text(at + 1).equals(")");
    }

    /** The last code unit of a stretch's words, or a space if it has none. */
    char lastOf(int stretch) {
        Marked marked = isStretch(stretch) ? units.get(stretch).marked() : null;
        String words = marked == null ? "" : marked.content().in(content).strip();
        return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    }

    /** Words in a stretch, counted by blanks. */
    int words(int stretch) {
        return has(stretch) ? words[stretch] : 0;
    }

    private int countWords(int stretch) {
        Marked marked = isStretch(stretch) ? units.get(stretch).marked() : null;
        String words = marked == null ? "" : marked.content().in(content).strip();
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean starts = i == 0 || BLANKS.indexOf(words.charAt(i - 1)) >= 0;
            count += starts && BLANKS.indexOf(words.charAt(i)) < 0 ? 1 : 0;
        }
        return count;
    }

    /** The first code unit of a stretch's words that is a letter or digit, or a space. */
    char firstOf(int stretch) {
        Marked marked = isStretch(stretch) ? units.get(stretch).marked() : null;
        String words = marked == null ? "" : marked.content().in(content);
        return (char)
                words.chars().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    }

    Span span(int first, int last) {
        return units.get(first).span().and(units.get(last).span());
    }

    String content() {
        return content;
    }

    /** First position of the sentence around {@code at}. */
    int sentenceStart(int at) {
        if (has(at) || at < 0 || starts.length == 0) {
            return has(at) ? starts[at] : Math.min(at, 0);
        }
        return starts[starts.length - 1];
    }

    /** Last position of the sentence around {@code at}, its full stop included. */
    int sentenceEnd(int at) {
        return has(at) ? ends[at] : at;
    }

    /**
     * Whether a sentence of the outlet ends after a unit: at a full stop, and at a stretch that ends with one before a
     * capital, as in {@code "We won." The crowd cheered.}
     */
    private boolean breaksAfter(int at) {
        if (isEnd(at)) {
            return true;
        }
        if (!isStretch(at)) {
            return has(at + 1)
                    && units.get(at).sentence() != units.get(at + 1).sentence()
                    && isCapitalised(at + 1)
                    && !isStretch(at + 1)
                    && !",".equals(text(at))
                    && !":".equals(text(at));
        }
        char last = lastOf(at);
        boolean ends = last == '.' || last == '?' || last == '!' || last == '…';
        return ends && has(at + 1) && (isStretch(at + 1) || isCapitalised(at + 1));
    }
}

package org.wirecheck.kind.quantity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** Words around an age → who is meant: the name, and the noun that describes the person. */
final class People {

    /** A description and a name, either of which may be missing. */
    record Person(@Nullable Word noun, @Nullable Span name) {}

    private static final int FAR = 8;
    private static final Set<String> SKIPPED = Set.of("ADJ", "NOUN", "NUM", "ADV");

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final String NO_NAME =
            "(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
                    + "|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)\\.?";

    private final Line line;
    private final Set<String> bearers;

    People(Line line, Set<String> bearers) {
        this.line = line;
        this.bearers = bearers;
    }

    /** Who follows an offset: "43-year-old [former teacher] [Jane Roe]", "nine-year-old [son], [Tom Roe], was". */
    Person behind(int offset) {
        Word noun = null;
        int first = line.after(offset);
        for (int i = first; i < first + FAR && i < line.size(); i++) {
            Token token = line.token(i);
            boolean apposed = token.text().equals(",") && noun != null && isClosedName(i + 1);
            if (line.isProper(i) && !isBearer(i)) {
                int last = nameEnd(i);
                if (!line.token(last + 1).is("NOUN")) {
                    return new Person(noun, line.spanOf(i, last));
                }
                i = last;
            } else if (token.is("NOUN") || isBearer(i)) {
                noun = noun != null && isBearer(line.before(noun.span().end())) ? noun : word(token);
                if (token.isCapitalised()) {
                    // In a headline everything has a capital, and nothing tells where a name begins.
                    return new Person(noun, null);
                }
            } else if (!apposed
                    && !SKIPPED.contains(token.tag())
                    && !token.text().equals("-")) {
                break;
            }
        }
        return new Person(noun, null);
    }

    private boolean isClosedName(int i) {
        if (!line.isProper(i)) {
            return false;
        }
        String next = line.word(nameEnd(i) + 1);
        return next.isEmpty() || Set.of(",", ".", ";", ")", "and").contains(next);
    }

    private int nameEnd(int first) {
        int last = first;
        while (line.isProper(last + 1)) {
            last++;
        }
        return last;
    }

    /** True if the token is a noun for a person, however it is written: "Man" in a headline. */
    boolean isBearer(int i) {
        return bearers.contains(line.word(i));
    }

    /** True for weekdays and months, which stand before commas and numbers like names. */
    static boolean isDay(String word) {
        return word.equals("no") || word.matches(NO_NAME);
    }

    private static Word word(Token token) {
        return new Word(token.lemma().toLowerCase(Locale.ROOT), token.span());
    }

    /** The name before an offset, across a comma, an article or a form of "be": "Jane Roe, a [43-year-old]", "she was". */
    @Nullable
    Span before(int offset) {
        int i = line.before(offset);
        for (int steps = 0; i >= 0 && steps < 5; steps++, i--) {
            Token token = line.token(i);
            if (line.isProper(i)) {
                return steps == 0 ? null : nameEndingAt(i);
            }
            if (steps > 0 && Set.of("he", "she").contains(line.word(i))) {
                return token.span();
            }
            boolean passes = token.is("DET")
                    || token.is("ADJ")
                    || token.is("AUX")
                    || token.text().equals(",")
                    || line.word(i).equals("who")
                    || line.word(i).equals("aged");
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    /** The run of names that ends at a token, or null if that is none. */
    @Nullable
    Span nameEndingAt(int last) {
        int first = last;
        while (isName(first)) {
            first--;
        }
        boolean suffix = first == last - 1 && SUFFIXES.contains(line.word(last));
        if (suffix && line.word(first).equals(",") && isName(first - 1)) {
            Span name = nameEndingAt(first - 1);
            return name == null ? null : name.and(line.token(last).span());
        }
        return first == last || isDay(line.word(last)) ? null : line.spanOf(first + 1, last);
    }

    private boolean isName(int i) {
        return line.isProper(i) && !isBearer(i);
    }

    /** The common noun at a token, or null. */
    @Nullable
    Word nounAt(int i) {
        Token token = line.token(i);
        return token.is("NOUN") ? new Word(token.lemma(), token.span()) : null;
    }

    /** The common noun right before an offset, across a comma: "a boy, aged [nine]". */
    @Nullable
    Word nounBefore(int offset) {
        int i = line.before(offset);
        return nounAt(line.word(i).equals(",") ? i - 1 : i);
    }
}

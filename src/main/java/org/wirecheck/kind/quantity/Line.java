package org.wirecheck.kind.quantity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Document;
import org.wirecheck.model.Field;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/** A sentence with the field's text its offsets count in, the next one of the same voice if there is one, and the looks around an offset that readers need. */
record Line(String text, Sentence sentence, int index, @Nullable Sentence next) {

    private static final Token NONE = new Token(Span.of(0, 0), "", "X", "");
    private static final int BEHIND = 48;
    private static final Set<String> CLOSED =
            Set.of("DET", "ADP", "PRON", "CCONJ", "SCONJ", "AUX", "PUNCT", "NUM", "PART");

    static Line of(Document document, int index) {
        Sentence sentence = document.sentences().get(index);
        Sentence behind =
                index + 1 < document.sentences().size() ? document.sentences().get(index + 1) : null;
        boolean goesOn = behind != null
                && behind.layer() == sentence.layer()
                && behind.span().field() == sentence.span().field();
        return new Line(document.article().content(sentence.span().field()), sentence, index, goesOn ? behind : null);
    }

    int from() {
        return sentence.span().start();
    }

    int to() {
        return sentence.span().end();
    }

    Field field() {
        return sentence.span().field();
    }

    Span span(int start, int end) {
        return new Span(field(), start, end);
    }

    /** The span of tokens {@code first} to {@code last}. */
    Span spanOf(int first, int last) {
        return sentence.spanOf(first, last);
    }

    int size() {
        return sentence.tokens().size();
    }

    /** The token at an index, or an empty one outside. */
    Token token(int i) {
        return i >= 0 && i < size() ? sentence.tokens().get(i) : NONE;
    }

    /** True if the token is written like a name; tags of names are often wrong, capitals seldom. */
    boolean isProper(int i) {
        return token(i).isCapitalised() && !CLOSED.contains(token(i).tag());
    }

    /** The word at a token index in lower case. */
    String word(int i) {
        return token(i).text().toLowerCase(Locale.ROOT);
    }

    /** Index of the first token that starts at or behind an offset. */
    int after(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the last token that ends at or before an offset, or -1. */
    int before(int offset) {
        int i = after(offset) - 1;
        while (i >= 0 && token(i).span().end() > offset) {
            i--;
        }
        return i;
    }

    /** The character at an offset, or 0 outside the sentence. */
    char at(int offset) {
        return offset >= from() && offset < to() ? text.charAt(offset) : 0;
    }

    /** A match of {@code pattern} that starts exactly at an offset; ask {@link Matcher#lookingAt}. */
    Matcher ahead(Pattern pattern, int offset) {
        return pattern.matcher(text).region(Math.min(offset, to()), to()).useTransparentBounds(true);
    }

    /** True if a pattern that ends in {@code $} is found in the 48 characters before an offset. */
    boolean behind(Pattern pattern, int offset) {
        return pattern.matcher(text)
                .region(Math.max(from(), offset - BEHIND), Math.max(from(), offset))
                .useTransparentBounds(true)
                .find();
    }
}

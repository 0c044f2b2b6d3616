package org.wirecheck.check;

import java.util.Collection;
import java.util.TreeSet;
import org.wirecheck.model.Article;
import org.wirecheck.model.Field;
import org.wirecheck.model.Role;
import org.wirecheck.model.Span;

/**
 * An example's text without its brackets, and where they stood.
 *
 * @param plain the text as an outlet would print it; offsets count in it
 * @param spans what stood in brackets, in text order
 */
record Bracketed(String plain, TreeSet<Span> spans) {

    /** A Wednesday, so that "on Tuesday" and "next month" have a day to count from. */
    private static final String PUBLISHED = "2031-05-14";

    /** "The blaze killed [12] people." → the sentence, and the span of "12". */
    static Bracketed of(String text) {
        StringBuilder plain = new StringBuilder();
        TreeSet<Span> spans = new TreeSet<>();
        int open = -1;
        for (char c : text.toCharArray()) {
            if (c == '[') {
                open = plain.length();
            } else if (c == ']') {
                spans.add(new Span(Field.TEXT, open, plain.length()));
            } else {
                plain.append(c);
            }
        }
        return new Bracketed(plain.toString(), spans);
    }

    Article article(String id, String outlet) {
        return new Article(id, outlet, PUBLISHED, null, null, null, Role.PUBLISHED, plain);
    }

    /** The text with brackets around other spans, for showing what was found instead. */
    String showing(Collection<Span> found) {
        StringBuilder shown = new StringBuilder(plain);
        for (Span span : new TreeSet<>(found).descendingSet()) {
            if (span.field() == Field.TEXT) {
                shown.insert(span.end(), ']').insert(span.start(), '[');
            }
        }
        return shown.toString();
    }
}

package org.wirecheck.kind.portrayal;

import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.model.Document;
import org.wirecheck.model.Field;
import org.wirecheck.model.Marked;
import org.wirecheck.model.Span;

/** Knows which stretches of an article's text stand in quotation marks. */
final class Quoted {

    private final TreeMap<Integer, Span> outermost = new TreeMap<>();

    private Quoted() {}

    static Quoted in(Document document) {
        Quoted quoted = new Quoted();
        int reached = -1;
        for (Marked marked : document.marked()) {
            if (marked.span().field() == Field.TEXT && marked.span().start() >= reached) {
                quoted.outermost.put(marked.span().start(), marked.span());
                reached = marked.span().end();
            }
        }
        return quoted;
    }

    /** Whether some of a stretch of the text is quoted. */
    boolean touches(Span span) {
        Map.Entry<Integer, Span> before = outermost.lowerEntry(span.end());
        return before != null && before.getValue().overlaps(span);
    }

    /** The words in the marks that open inside a span, in lower case. */
    java.util.List<String> within(Span span, Document document) {
        return outermost.subMap(span.start(), span.end()).values().stream()
                .map(document::words)
                .map(words -> words.toLowerCase(java.util.Locale.ROOT))
                .toList();
    }
}

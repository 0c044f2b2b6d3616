package org.wirecheck.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.Field;

/** A sentence read on Thursday, 19 November 2026, each expression as {@code words=value bound}. */
final class Read {

    private static final Anchor THURSDAY = new Anchor(LocalDate.of(2026, 11, 19), Anchor.Source.PUBLISHED, "a");
    private static final TimeReader READER = new TimeReader(holidays());

    private Read() {}

    static List<String> of(String text) {
        return with(text, THURSDAY);
    }

    static List<String> with(String text, Anchor anchor) {
        Article article = Article.of("a", "Harbour Post", text);
        return Resolver.resolve(READER.read(article), anchor).stream()
                .filter(r -> r.timex().span().field() == Field.TEXT)
                .map(r -> print(text, r))
                .toList();
    }

    private static String print(String text, Resolved read) {
        String bound = read.timex().bound().words();
        return read.timex().span().in(text) + "=" + read.value() + (bound.isEmpty() ? "" : " " + bound);
    }

    private static Map<String, String> holidays() {
        Map<String, String> rules = new TreeMap<>();
        Lexicon.standard().list("holidays").entries().forEach(entry -> entry.forms()
                .forEach(form -> rules.put(form, entry.id())));
        return rules;
    }
}

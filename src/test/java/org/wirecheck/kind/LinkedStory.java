package org.wirecheck.kind;

import java.util.ArrayList;
import java.util.List;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.Linker;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.model.Mention;
import org.wirecheck.syntax.Syntax;
import org.wirecheck.text.Reader;

/** An invented story with its cast, and what a kind reads in its first article. */
public final class LinkedStory {

    private static final Reader READER = new Reader(Lexicon.standard());
    private static final Syntax SYNTAX = new Syntax(Lexicon.standard());
    private static final Linker LINKER = new Linker(Lexicon.standard());

    private LinkedStory() {}

    /** The mentions a kind reads in the first of these texts; the others only help to know the cast. */
    public static List<Mention> mentions(Kind<?> kind, String... texts) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            documents.add(SYNTAX.parse(READER.read(Article.of("a" + i, "The Harbour Gazette", texts[i]))));
        }
        Cast cast = LINKER.link(documents);
        return kind.read(new Reading(documents.get(0), cast, List.of(), Anchor.NONE));
    }

    /** The words of each mention and its notation: "former Mayor Jane Roe = former mayor". */
    public static List<String> values(Kind<?> kind, String... texts) {
        return mentions(kind, texts).stream()
                .map(m -> m.span().in(texts[0]) + " = " + m.value().notation())
                .toList();
    }
}

package org.wirecheck.kind.quantity;

import java.util.List;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Mention;
import org.wirecheck.syntax.Syntax;
import org.wirecheck.text.Reader;

/** A story as tests tell it, with the quantities read from it. */
final class Told {

    private static final QuantityKind KIND = new QuantityKind();
    private static final Reader READER = new Reader(Lexicon.standard());
    private static final Syntax SYNTAX = new Syntax(Lexicon.standard());

    private Told() {}

    static List<Mention> mentions(String text) {
        Article article = Article.of("a", "The Harbour Gazette", text);
        return KIND.read(new Reading(SYNTAX.parse(READER.read(article)), Cast.empty(), List.of(), Anchor.NONE));
    }

    /** The words of each quantity and its notation: "43-year-old = 43 year". */
    static List<String> values(String text) {
        return mentions(text).stream()
                .map(m -> m.span().in(text) + " = " + m.value().notation())
                .toList();
    }
}

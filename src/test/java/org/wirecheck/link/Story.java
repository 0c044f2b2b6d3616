package org.wirecheck.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Article;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.syntax.Syntax;
import org.wirecheck.text.Reader;

/** An invented story as a test writes it: one text an outlet, linked, and asked who is who. */
final class Story {

    private static final Reader READER = new Reader(Lexicon.standard());
    private static final Syntax SYNTAX = new Syntax(Lexicon.standard());
    private static final Linker LINKER = new Linker(Lexicon.standard());

    private final List<Document> documents = new ArrayList<>();
    private final Cast cast;

    private Story(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            String id = String.valueOf((char) ('A' + i));
            documents.add(SYNTAX.parse(READER.read(Article.of(id, "Outlet " + id, texts[i]))));
        }
        this.cast = LINKER.link(documents);
    }

    static Story of(String... texts) {
        return new Story(texts);
    }

    Cast cast() {
        return cast;
    }

    List<Document> documents() {
        return documents;
    }

    /** Names of the entities of a type, sorted by id. */
    List<String> names(Entity.Type type) {
        return cast.entities().values().stream()
                .filter(e -> e.type() == type)
                .map(Entity::name)
                .toList();
    }

    /** Id of what the n-th occurrence (from 0) of these words in the first article stands for, or "nobody". */
    String who(String words, int occurrence) {
        Document document = documents.get(0);
        Matcher matcher = Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)")
                .matcher(document.article().text());
        for (int i = 0; i <= occurrence; i++) {
            if (!matcher.find()) {
                throw new IllegalArgumentException("no occurrence " + occurrence + " of " + words);
            }
        }
        int at = matcher.start();
        for (EntityMention mention : cast.in(document.id())) {
            if (mention.span().start() == at && mention.span().length() == words.length()) {
                return mention.entity();
            }
        }
        return "nobody";
    }

    String who(String words) {
        return who(words, 0);
    }
}

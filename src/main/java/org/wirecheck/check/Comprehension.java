package org.wirecheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.kind.Derived;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.Linker;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.speech.Speakers;
import org.wirecheck.syntax.Syntax;
import org.wirecheck.text.Reader;
import org.wirecheck.time.Anchors;
import org.wirecheck.time.TimeReader;
import org.wirecheck.time.TimeReader.Skim;
import org.wirecheck.time.expression.Timex;

/** The first half of the spine: articles → documents → cast → who speaks → the day each counts from. */
final class Comprehension {

    private final Reader reader;
    private final Syntax syntax;
    private final Linker linker;
    private final Speakers speakers;
    private final TimeReader times = new TimeReader();

    Comprehension(Lexicon lexicon) {
        reader = new Reader(lexicon);
        syntax = new Syntax(lexicon);
        linker = new Linker(lexicon);
        speakers = new Speakers(lexicon);
    }

    /** Articles are read in the order of their ids, so that the order they were handed in changes nothing. */
    Understanding of(Bundle bundle) {
        List<Document> documents = new ArrayList<>();
        bundle.articles().stream()
                .sorted(Comparator.comparing(Article::id))
                .forEach(article -> documents.add(syntax.parse(reader.read(article))));
        Cast cast = linker.link(documents);
        Map<String, Derived> derived = new TreeMap<>();
        documents.forEach(document -> derived.put(document.id(), new Derived()));
        Map<String, Anchor> anchors = anchors(documents, derived);
        List<Reading> readings = new ArrayList<>();
        for (Document document : documents) {
            readings.add(new Reading(
                    document,
                    cast,
                    speakers.attribute(document, cast),
                    anchors.getOrDefault(document.id(), Anchor.NONE),
                    derived.getOrDefault(document.id(), new Derived())));
        }
        return new Understanding(readings, cast);
    }

    private Map<String, Anchor> anchors(List<Document> documents, Map<String, Derived> derived) {
        Map<String, List<Timex>> told = new TreeMap<>();
        List<Article> articles = new ArrayList<>();
        for (Document document : documents) {
            Article article = document.article();
            Skim skim = derived.getOrDefault(document.id(), new Derived()).get(Skim.class, () -> Skim.of(article));
            articles.add(article);
            told.put(document.id(), times.read(skim));
        }
        return Anchors.of(articles, told);
    }
}

package org.wirecheck.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.FirstNames;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity;
import org.wirecheck.model.Field;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Marked;
import org.wirecheck.model.Quotation;
import org.wirecheck.model.Quotation.Mechanism;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;

/** Says of every quotation of an article who speaks. Safe for use by many threads. */
public final class Speakers {

    private final Cues cues;
    private final FirstNames firstNames;

    /** Speakers told by the lexicon's reporting verbs: "say", "warn", "call". */
    public Speakers(Lexicon lexicon) {
        Set<String> verbs = new HashSet<>();
        lexicon.list("reporting-verbs").entries().forEach(entry -> verbs.addAll(entry.forms()));
        this.cues = new Cues(verbs::contains);
        this.firstNames = lexicon.firstNames();
    }

    /**
     * The quotations of an article, marked and reported, in text order; a marked one before a reported one that begins with
     * it. A quotation split by its attribution is two, with one source. Titles of works are none. The lines of a reference
     * transcript and embedded posts are quotations without marks.
     */
    public List<Quotation> attribute(Document document, Cast cast) {
        List<Quotation> found = new ArrayList<>();
        Referents referents = new Referents(document, cast, firstNames);
        Set<String> names = Line.names(document);
        for (Field field : Field.values()) {
            Set<Marked> done = Collections.newSetFromMap(new IdentityHashMap<>());
            List<Line> lines = Line.of(document, field, names);
            Map<Marked, Attribution> told = new Continuity(cues).of(lines);
            for (Line line : lines) {
                direct(document, line, told, done, referents, found);
                for (ReportedSpeech.Report report : new ReportedSpeech(cues).of(line)) {
                    found.add(quotation(document, report.content(), false, report.attribution(), referents));
                }
            }
        }
        addUnmarked(document, referents, found);
        found.sort(Comparator.comparing(Quotation::content).thenComparing(q -> !q.direct()));
        return found;
    }

    /** What is somebody's words without marks; what is quoted or reported inside is a part of them. */
    private static void addUnmarked(Document document, Referents referents, List<Quotation> found) {
        TreeMap<Integer, Span> stretches = new TreeMap<>();
        List<Quotation> unmarked = new ArrayList<>();
        for (Unmarked.Statement statement : new Unmarked(document).statements()) {
            stretches.put(statement.content().start(), statement.content());
            unmarked.add(quotation(document, statement.content(), true, statement.attribution(), referents));
        }
        found.removeIf(quotation -> {
            Map.Entry<Integer, Span> around =
                    stretches.floorEntry(quotation.content().start());
            return around != null && around.getValue().covers(quotation.content());
        });
        found.addAll(unmarked);
    }

    private static void direct(
            Document document,
            Line line,
            Map<Marked, Attribution> told,
            Set<Marked> done,
            Referents referents,
            List<Quotation> found) {
        for (int at = 0; at < line.size(); at++) {
            Marked marked = line.unit(at).marked();
            boolean fresh = marked != null && done.add(marked);
            if (marked != null && fresh && line.words(at) > 0 && !Titles.isTitle(line, at, told.get(marked))) {
                found.add(quotation(document, marked.content(), true, told.get(marked), referents));
            }
        }
    }

    private static Quotation quotation(
            Document document, Span content, boolean direct, @Nullable Attribution by, Referents referents) {
        Layer layer = layer(document, content, direct);
        if (by == null) {
            return new Quotation(content, direct, null, "", null, null, null, Mechanism.UNKNOWN, layer);
        }
        Entity entity = referents.of(by);
        return new Quotation(
                content,
                direct,
                by.cue(),
                by.lemma(),
                by.source().span(),
                entity == null ? null : entity.id(),
                referents.name(by),
                by.mechanism(),
                layer);
    }

    /** The layer of the first sentence that shares words with a quotation; marks turn the outlet's voice into another's. */
    private static Layer layer(Document document, Span content, boolean direct) {
        Sentence sentence = first(document.sentences(), content);
        Layer layer = sentence == null ? Layer.NARRATION : sentence.layer();
        return direct && layer.isOutletVoice() ? Layer.QUOTATION : layer;
    }

    /** Sentences stand headline first, then in text order, without overlap. */
    private static @Nullable Sentence first(List<Sentence> sentences, Span content) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span at = sentences.get(middle).span();
            boolean before = at.field() == content.field() ? at.end() <= content.start() : at.field() == Field.HEADLINE;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        boolean found = low < sentences.size() && sentences.get(low).span().overlaps(content);
        return found ? sentences.get(low) : null;
    }
}

package org.wirecheck.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wirecheck.align.Aligner;
import org.wirecheck.align.Alignment;
import org.wirecheck.align.Weights;
import org.wirecheck.catalogue.Catalogue;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.compare.Judge;
import org.wirecheck.compare.Timeline;
import org.wirecheck.extract.Extractor;
import org.wirecheck.extract.OpenQuestions;
import org.wirecheck.extract.Read;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleKind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Annotations;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Comparison;
import org.wirecheck.model.Document;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Report;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;
import org.wirecheck.origin.Derivations;
import org.wirecheck.report.Reporter;

/**
 * A bundle in, a report out: text → link → extract → align → compare → report. Holds models and word lists, so make one and
 * keep it; safe for use by several threads. The same bundle gives the same report.
 */
public final class Checker {

    private final Catalogue catalogue;
    private final Kinds kinds;
    private final Comprehension comprehension;
    private final Extractor extractor;
    private final Aligner aligner;
    private final Judge judge;

    private Checker(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.kinds = Kinds.found();
        comprehension = new Comprehension(catalogue.lexicon());
        extractor = new Extractor(kinds.kinds(), catalogue);
        aligner = new Aligner(catalogue, kinds.kinds());
        judge = new Judge(catalogue, kinds.kinds());
    }

    /** A checker with the fact types that come with the program. */
    public static Checker standard() {
        Lexicon lexicon = Lexicon.standard();
        lexicon.readAhead();
        return new Checker(Catalogue.standard(lexicon));
    }

    /** A checker with a desk's own fact types besides. */
    public static Checker with(Path facts) {
        Path words = facts.resolve("lexicon");
        Lexicon lexicon = java.nio.file.Files.isDirectory(words) ? Lexicon.load(words) : Lexicon.standard();
        return new Checker(Catalogue.with(lexicon, facts));
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Checks a bundle of at least two articles with unique ids, as the doors make sure of. */
    public Report check(Bundle bundle) {
        Examination examination = examine(bundle);
        List<Finding> findings = examination.findings();
        List<Finding> discrepancies =
                findings.stream().filter(f -> f.relation().isDiscrepancy()).toList();
        return new Report(
                bundle.id(),
                Reporter.verdict(discrepancies),
                discrepancies,
                of(findings, Standing.AGREES),
                of(findings, Standing.SINGLE_SOURCE),
                examination.origins(),
                summaries(bundle, examination.understanding()),
                warnings(bundle, examination.understanding()),
                Provenance.of(catalogue));
    }

    /** True if some kind reads a fact type's values: a folder may wait for its kind. */
    boolean reads(FactType type) {
        return kinds.kinds().stream().anyMatch(kind -> kind.id().equals(type.kind()))
                || kinds.bundleKinds().stream().anyMatch(kind -> kind.id().equals(type.kind()));
    }

    /** Where one article holds values that a fact type names, for running examples. */
    TreeSet<Span> spans(Bundle bundle, FactType type, String article) {
        Reading reading =
                java.util.Objects.requireNonNull(byId(comprehension.of(bundle)).get(article));
        TreeSet<Span> spans = new TreeSet<>();
        extractor.claims(reading, extractor.read(reading)).stream()
                .filter(claim -> claim.factType().equals(type.id()))
                .forEach(claim -> spans.add(claim.span()));
        for (BundleKind kind : kinds.bundleKinds()) {
            if (kind.id().equals(type.kind())) {
                spans.addAll(kind.read(reading));
            }
        }
        return spans;
    }

    private List<Claim> comparable(Understanding understanding) {
        List<Reading> readings = understanding.readings();
        List<List<Read>> values = readings.stream().map(extractor::read).toList();
        OpenQuestions open = new OpenQuestions(catalogue, values);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            claims.addAll(extractor.claims(readings.get(i), open.of(values.get(i))));
        }
        return claims;
    }

    /** Everything a check found out on its way, for explanations. */
    Examination examine(Bundle bundle) {
        Understanding understanding = comprehension.of(bundle);
        List<Document> documents =
                understanding.readings().stream().map(Reading::document).toList();
        Alignment alignment = aligner.align(comparable(understanding), Weights.of(documents));
        Timeline timeline = Timeline.of(bundle);
        List<Comparison> comparisons = alignment.topics().stream()
                .map(topic -> judge.judge(topic, timeline))
                .toList();
        List<Origin> origins = Derivations.of(documents);
        List<BundleFinding> byThemselves = new ArrayList<>();
        for (BundleKind kind : kinds.bundleKinds()) {
            byThemselves.addAll(kind.findings(understanding.readings(), origins));
        }
        List<Finding> findings = new Reporter(catalogue, bundle, origins).findings(comparisons, byThemselves);
        return new Examination(understanding, alignment, comparisons, origins, findings);
    }

    /** What was read in every article, without comparing anything; one article is enough. */
    public Annotations annotate(Bundle bundle) {
        Understanding understanding = comprehension.of(bundle);
        Map<String, Reading> byId = byId(understanding);
        List<Annotations.Annotated> articles = new ArrayList<>();
        for (Article article : bundle.articles()) {
            Reading reading = java.util.Objects.requireNonNull(byId.get(article.id()));
            articles.add(new Annotations.Annotated(
                    article,
                    reading.anchor(),
                    reading.document().language(),
                    extractor.read(reading).stream().map(Read::mention).toList(),
                    reading.quotations()));
        }
        return new Annotations(bundle.id(), understanding.cast(), articles);
    }

    private static Map<String, Reading> byId(Understanding understanding) {
        Map<String, Reading> byId = new TreeMap<>();
        understanding.readings().forEach(reading -> byId.put(reading.document().id(), reading));
        return byId;
    }

    private static List<Finding> of(List<Finding> findings, Standing standing) {
        return findings.stream().filter(f -> f.relation() == standing).toList();
    }

    /** Articles in another language are not read, and the report says so. */
    private static List<String> warnings(Bundle bundle, Understanding understanding) {
        Map<String, Reading> byId = byId(understanding);
        List<String> warnings = new ArrayList<>();
        for (int i = 0; i < bundle.articles().size(); i++) {
            Article article = bundle.articles().get(i);
            String language = java.util.Objects.requireNonNull(byId.get(article.id()))
                    .document()
                    .language();
            if (!language.equals("en")) {
                warnings.add("articles[" + i + "]: " + article.id() + " is not in English (" + language
                        + "), so nothing was read from it");
            }
        }
        return warnings;
    }

    private static List<ArticleSummary> summaries(Bundle bundle, Understanding understanding) {
        Map<String, Reading> byId = byId(understanding);
        List<ArticleSummary> summaries = new ArrayList<>();
        for (Article article : bundle.articles()) {
            Reading reading = java.util.Objects.requireNonNull(byId.get(article.id()));
            Document document = reading.document();
            summaries.add(new ArticleSummary(
                    article,
                    reading.anchor(),
                    document.language(),
                    document.sentences().size(),
                    Boilerplate.of(document)));
        }
        return summaries;
    }
}

package org.wirecheck.export.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Field;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Version;
import org.wirecheck.view.words.Harmless;
import org.wirecheck.view.words.Shown;
import org.wirecheck.view.words.WordDiff;

/** One finding as lines: what is asked, the sentence for the editor, and the versions one under another. */
final class FindingText {

    private static final int SHOWN = 4;
    private static final String VERSION = "  ";
    private static final String EVIDENCE = "      ";

    private final Paint paint;
    private final Shown shown;
    private final boolean whole;

    FindingText(Paint paint, Shown shown, boolean whole) {
        this.paint = paint;
        this.shown = shown;
        this.whole = whole;
    }

    String of(Finding finding) {
        StringBuilder text = new StringBuilder();
        text.append(paint.severity(finding.severity()))
                .append("  ")
                .append(finding.factType())
                .append(", ")
                .append(finding.relation().word())
                .append("  ")
                .append(paint.aside(finding.id()))
                .append('\n');
        text.append(Paint.wrapped("", paint.heading(finding.question())));
        text.append(Paint.wrapped("", Harmless.line(finding.message())));
        Version first = null;
        for (Version version : finding.versions()) {
            text.append(version(version, Shown.isOfWords(finding) ? first : null));
            first = first == null ? version : first;
        }
        return text.toString();
    }

    /** An agreement or a single source in one line. */
    String brief(Finding finding) {
        StringBuilder text = new StringBuilder();
        for (Version version : finding.versions()) {
            String who = shown.outlets(version.articles()) + ", " + Shown.count(version.origins(), "origin");
            String line = finding.question() + " " + version.value() + " (" + who + ")";
            text.append(Paint.wrapped(VERSION, Harmless.line(line)));
        }
        return text.toString();
    }

    private String version(Version version, @org.jspecify.annotations.Nullable Version first) {
        StringBuilder text = new StringBuilder("\n");
        String outlets = Harmless.line(shown.outlets(version.articles()));
        text.append(Paint.wrapped(
                VERSION,
                value(version, first) + " — " + outlets + " "
                        + paint.aside("· " + Shown.count(version.origins(), "origin"))));
        List<Evidence> pieces = whole ? version.evidence() : oneOfEach(version.evidence());
        for (Evidence piece : pieces) {
            text.append(Paint.wrapped(EVIDENCE, piece(piece, version.articles().size() > 1)));
        }
        int left = version.evidence().size() - pieces.size();
        if (left > 0) {
            text.append(EVIDENCE).append(paint.aside("and " + left + " more")).append('\n');
        }
        return text.toString();
    }

    /** The first words of each of the first few articles: five outlets say more than one outlet five times. */
    private static List<Evidence> oneOfEach(List<Evidence> evidence) {
        Map<String, Evidence> first = new LinkedHashMap<>();
        evidence.forEach(piece -> first.putIfAbsent(piece.article(), piece));
        return first.values().stream().limit(SHOWN).toList();
    }

    private String value(Version version, @org.jspecify.annotations.Nullable Version first) {
        if (first == null || first.evidence().isEmpty() || version.evidence().isEmpty()) {
            return paint.heading(version.value());
        }
        String from = first.evidence().get(0).exact();
        String to = version.evidence().get(0).exact();
        List<WordDiff.Piece> pieces = WordDiff.between(from, to);
        boolean told = pieces.stream().anyMatch(piece -> piece.in() != WordDiff.In.BOTH);
        return told ? pieces(pieces) : paint.heading(version.value());
    }

    private String pieces(List<WordDiff.Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (WordDiff.Piece piece : pieces) {
            text.append(
                    switch (piece.in()) {
                        case BOTH -> Harmless.line(piece.words());
                        case FIRST -> paint.removed(piece.words());
                        case SECOND -> paint.added(piece.words());
                    });
        }
        return text.toString();
    }

    /** The words in their context, with the outlet where the version has several. */
    private String piece(Evidence evidence, boolean named) {
        String where = (named ? shown.outlet(evidence.article()) : "") + where(evidence);
        String label = where.startsWith(", ") ? where.substring(2) : where;
        return (label.isEmpty() ? "" : paint.aside(label + ":") + " ")
                + Harmless.line(shown.before(evidence))
                + paint.exact(evidence.exact())
                + Harmless.line(shown.after(evidence));
    }

    /** Where the words stand, unless it is the outlet's narration. */
    private static String where(Evidence evidence) {
        String layer = evidence.span().field() == Field.HEADLINE || evidence.layer() == Layer.HEADLINE
                ? ", headline"
                : switch (evidence.layer()) {
                    case CAPTION -> ", caption";
                    case EMBED -> ", embedded post";
                    case QUOTATION -> ", quotation";
                    default -> "";
                };
        String speaker = evidence.speaker();
        return speaker == null ? layer : layer + ", " + speaker;
    }
}

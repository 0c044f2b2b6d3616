package org.wirecheck.export.text;

import org.wirecheck.model.Evidence;
import org.wirecheck.model.Explanation;
import org.wirecheck.model.Explanation.NearMiss;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Version;
import org.wirecheck.view.words.Harmless;

/** Why findings were found and near misses let go, as lines for a terminal. */
public final class ExplanationText {

    private final Paint paint;

    public ExplanationText(boolean colours) {
        paint = new Paint(colours);
    }

    public String of(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        text.append(paint.heading("Story " + explanation.story())).append("\n\n");
        if (explanation.found().isEmpty() && explanation.letGo().isEmpty()) {
            return text.append("Nothing was found and nothing let go.\n").toString();
        }
        explanation.found().forEach(finding -> text.append(found(finding)).append('\n'));
        if (!explanation.letGo().isEmpty()) {
            text.append(paint.heading("Let go")).append("\n\n");
            explanation.letGo().forEach(miss -> text.append(letGo(miss)).append('\n'));
        }
        return text.toString();
    }

    private String found(Finding finding) {
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
        for (Version version : finding.versions()) {
            for (Evidence piece : version.evidence()) {
                text.append(Paint.wrapped(
                        "  ",
                        "read “" + Harmless.line(piece.exact()) + "” in " + Harmless.line(piece.article()) + " as "
                                + Harmless.line(version.value())));
            }
        }
        finding.why().forEach(reason -> text.append(Paint.wrapped("  ", Harmless.line(reason))));
        return text.toString();
    }

    private String letGo(NearMiss miss) {
        return Paint.wrapped("", Harmless.line(miss.factType() + ": " + miss.text()))
                + Paint.wrapped("  ", "let go: " + Harmless.line(miss.reason()))
                + (miss.why().isEmpty() ? "" : Paint.wrapped("  ", Harmless.line(miss.why())));
    }
}

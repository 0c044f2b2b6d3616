package org.wirecheck.export.text;

import java.io.IOException;
import java.util.List;
import org.wirecheck.export.Look;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.Sheet;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Report;
import org.wirecheck.view.words.Harmless;
import org.wirecheck.view.words.Shown;

/** Reports one under another, each closed by its summary line. */
final class TextSheet implements Sheet {

    private final Appendable out;
    private final Look look;
    private final Paint paint;
    private boolean begun;

    TextSheet(Appendable out, Look look) {
        this.out = out;
        this.look = look;
        paint = new Paint(look.colours());
    }

    @Override
    public void report(Report report) throws IOException {
        part();
        Shown shown = new Shown(report);
        out.append(paint.heading("Story " + report.story())).append("\n\n");
        for (String warning : report.warnings()) {
            out.append(Paint.wrapped("", "warning: " + Harmless.line(warning)));
        }
        if (!report.warnings().isEmpty()) {
            out.append('\n');
        }
        findings(report.discrepancies(), shown);
        if (look.verbose()) {
            more("Agreements", report.agreements(), shown);
            more("Said by one source alone", report.singleSource(), shown);
        }
        origins(report, shown);
        out.append(paint.verdict(report.verdict()))
                .append("  ")
                .append(shown.tally())
                .append("; ")
                .append(shown.remainder())
                .append('\n');
    }

    @Override
    public void refusal(Refusal refusal) throws IOException {
        part();
        String story = refusal.story();
        out.append(paint.heading("Story " + (story == null ? "without an id" : story)))
                .append("\n\n")
                .append(Paint.wrapped("", "Not checked: " + Harmless.line(refusal.message())));
    }

    @Override
    public void close() {}

    private void part() throws IOException {
        if (begun) {
            out.append('\n');
        }
        begun = true;
    }

    private void findings(List<Finding> findings, Shown shown) throws IOException {
        FindingText text = new FindingText(paint, shown, look.verbose());
        for (Finding finding : findings) {
            out.append(text.of(finding)).append('\n');
        }
    }

    private void more(String title, List<Finding> findings, Shown shown) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        out.append(paint.heading(title)).append("\n\n");
        FindingText text = new FindingText(paint, shown, true);
        for (Finding finding : findings) {
            out.append(text.brief(finding));
        }
        out.append('\n');
    }

    private void origins(Report report, Shown shown) throws IOException {
        boolean any = false;
        for (Origin origin : report.origins()) {
            if (origin.articles().size() > 1) {
                String names = Harmless.line(shown.outlets(origin.articles()));
                String shows = Harmless.line(String.join("; ", origin.evidence()));
                out.append(Paint.wrapped("", names + " count as one source: " + shows));
                any = true;
            }
        }
        if (any) {
            out.append('\n');
        }
    }
}

package org.wirecheck.export.html;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.Sheet;
import org.wirecheck.model.Report;
import org.wirecheck.view.Markings;
import org.wirecheck.view.StoryView;
import org.wirecheck.view.page.Templates;

/** Stories one under another, made of the components the service shows too. */
final class HtmlSheet implements Sheet {

    private final Appendable out;
    private int stories;

    HtmlSheet(Appendable out) {
        this.out = out;
    }

    /** The page's head, once it is known which story it begins with. */
    private void begin(String story) throws IOException {
        stories++;
        if (stories > 1) {
            return;
        }
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n");
        Templates.write(
                "report/head.jte",
                Map.of(
                        "title", story,
                        "policy", HtmlExporter.POLICY,
                        "style", HtmlExporter.STYLE,
                        "scripts", HtmlExporter.SCRIPTS),
                out);
        out.append("<body>\n<main>\n");
    }

    @Override
    public void report(Report report) throws IOException {
        begin(report.story());
        Templates.write("report/story.jte", Map.of("story", StoryView.of(report, Markings.NONE, stories)), out);
    }

    @Override
    public void refusal(Refusal refusal) throws IOException {
        String story = Objects.requireNonNullElse(refusal.story(), "A story without an id");
        begin(story);
        Templates.write("report/refusal.jte", Map.of("story", story, "message", refusal.message()), out);
    }

    @Override
    public void close() throws IOException {
        if (stories == 0) {
            begin("No story");
        }
        out.append("</main>\n</body>\n</html>\n");
    }
}

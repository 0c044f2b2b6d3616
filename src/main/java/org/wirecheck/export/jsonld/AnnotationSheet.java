package org.wirecheck.export.jsonld;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.Sheet;
import org.wirecheck.export.json.Json;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;

/** One collection with one page, written annotation by annotation; how many there are is said at the end. */
final class AnnotationSheet implements Sheet {

    private static final String HEAD =
            """
            {
              "@context": "http://www.w3.org/ns/anno.jsonld",
              "type": "AnnotationCollection",
              "label": "Where the articles of a story cannot all be right",
              "first": {
                "type": "AnnotationPage",
                "startIndex": 0,
                "items": [""";

    private final Appendable out;
    private int written;

    AnnotationSheet(Appendable out) throws IOException {
        this.out = out;
        out.append(HEAD);
    }

    @Override
    public void report(Report report) throws IOException {
        Annotated annotated = new Annotated(report);
        for (Finding finding : report.discrepancies()) {
            for (int side = 0; side < finding.versions().size(); side++) {
                append(annotated.version(finding, side));
            }
        }
    }

    /** Why the story was not checked, as an annotation of the story itself. */
    @Override
    public void refusal(Refusal refusal) throws IOException {
        String story = refusal.story();
        ObjectNode json = Json.object();
        json.put("type", "Annotation");
        json.put("motivation", "commenting");
        json.putObject("body")
                .put("type", "TextualBody")
                .put("value", refusal.message())
                .put("format", "text/plain");
        json.put("target", Annotated.name("story", story == null ? refusal.source() : story));
        append(json);
    }

    @Override
    public void close() throws IOException {
        out.append(written == 0 ? "]\n  },\n" : "\n    ]\n  },\n");
        out.append("  \"total\": ").append(Integer.toString(written)).append("\n}\n");
    }

    private void append(ObjectNode annotation) throws IOException {
        out.append(written == 0 ? "\n" : ",\n").append(Json.pretty(annotation));
        written++;
    }
}

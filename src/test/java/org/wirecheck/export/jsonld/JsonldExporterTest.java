package org.wirecheck.export.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wirecheck.export.Look;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Article;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Report;

class JsonldExporterTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void hasTheShapeTheStandardAsksFor() throws IOException {
        JsonNode collection = JSON.readTree(Reports.written("jsonld", Look.PLAIN, Reports.tricky()));
        assertThat(collection.path("@context").textValue()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.path("type").textValue()).isEqualTo("AnnotationCollection");
        JsonNode items = collection.path("first").path("items");
        assertThat(collection.path("total").intValue()).isEqualTo(items.size());
        Set<String> ids = new LinkedHashSet<>();
        Set<String> linked = new LinkedHashSet<>();
        for (JsonNode annotation : items) {
            assertThat(annotation.path("type").textValue()).isEqualTo("Annotation");
            assertThat(ids.add(URI.create(annotation.path("id").textValue()).toString()))
                    .isTrue();
            annotation.path("body").forEach(body -> {
                if (body.path("purpose").textValue().equals("linking")) {
                    linked.add(body.path("source").textValue());
                }
            });
        }
        assertThat(linked).isEqualTo(ids);
    }

    @Test
    void countsCodePoints() throws IOException {
        Report report = Reports.tricky();
        List<JsonNode> targets = targets(Reports.written("jsonld", Look.PLAIN, report));
        List<Evidence> evidence = Reports.evidence(report);
        assertThat(targets).hasSameSizeAs(evidence);
        for (int i = 0; i < targets.size(); i++) {
            Evidence piece = evidence.get(i);
            JsonNode quote = targets.get(i).path("selector").path(0);
            JsonNode position = targets.get(i).path("selector").path(1);
            assertThat(quote.path("type").textValue()).isEqualTo("TextQuoteSelector");
            assertThat(position.path("type").textValue()).isEqualTo("TextPositionSelector");
            int[] points = article(report, piece)
                    .content(piece.span().field())
                    .codePoints()
                    .toArray();
            int start = position.path("start").intValue();
            String found = new String(points, start, position.path("end").intValue() - start);
            assertThat(found).isEqualTo(quote.path("exact").textValue()).isEqualTo(piece.exact());
            assertThat(start).isLessThan(piece.span().start());
            String around = quote.path("prefix").textValue()
                    + found
                    + quote.path("suffix").textValue();
            assertThat(article(report, piece).content(piece.span().field())).contains(around);
        }
    }

    @Test
    void countsAlikeFromAnyBeginning() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append(i % 3 == 0 ? "\ud83d\ude00" : "x").append(i % 1000 == 0 ? "\ud83d" : "");
        }
        CodePoints points = new CodePoints(text.toString());
        for (int offset = 0; offset <= text.length(); offset++) {
            boolean splits = offset > 0
                    && offset < text.length()
                    && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
            if (!splits) {
                assertThat(points.before(offset)).isEqualTo(text.codePointCount(0, offset));
            }
        }
    }

    @Test
    void namesSourcesThatNoIdCanBreak() throws IOException {
        assertThat(targets(Reports.written("jsonld", Look.PLAIN, Reports.tricky())))
                .allSatisfy(target -> assertThat(target.path("source").textValue())
                        .matches("urn:wirecheck:story:harbour-fire:(A%2F1|\\.\\.):(text|headline)"))
                .allSatisfy(target -> assertThat(target.has("scope")).isFalse());
    }

    @Test
    void annotatesTheStoryThatCouldNotBeChecked() throws IOException {
        JsonNode items = JSON.readTree(Reports.stream("jsonld")).path("first").path("items");
        assertThat(items).hasSize(6);
        assertThat(items.path(4).path("target").textValue()).isEqualTo("urn:wirecheck:story:bad%20%1B%20story");
        assertThat(JSON.readTree(Reports.empty("jsonld")).path("total").intValue())
                .isZero();
    }

    private static Article article(Report report, Evidence piece) {
        return report.articles().stream()
                .map(summary -> summary.article())
                .filter(article -> article.id().equals(piece.article()))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> targets(String written) throws IOException {
        List<JsonNode> targets = new ArrayList<>();
        for (JsonNode annotation : JSON.readTree(written).path("first").path("items")) {
            annotation.path("target").forEach(targets::add);
        }
        return targets;
    }
}

package org.wirecheck.export.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wirecheck.export.json.Json;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Field;
import org.wirecheck.model.Report;
import org.wirecheck.model.Span;

/**
 * The articles of a story as SARIF artifacts with their contents, so that a viewer can show the words without a file: the
 * text of article A of the story harbour-fire is {@code harbour-fire/A.txt}, its headline {@code harbour-fire/A.headline.txt}.
 */
final class Artifacts {

    private record Part(String uri, Article article, Field field, Lines lines) {}

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Artifacts(Report report) {
        for (ArticleSummary summary : report.articles()) {
            Article article = summary.article();
            add(report.story(), article, Field.TEXT);
            if (article.headline() != null) {
                add(report.story(), article, Field.HEADLINE);
            }
        }
    }

    private void add(String story, Article article, Field field) {
        String file = article.id() + (field == Field.HEADLINE ? ".headline.txt" : ".txt");
        String key = key(article.id(), field);
        numbers.put(key, parts.size());
        parts.put(
                key, new Part(segment(story) + "/" + segment(file), article, field, new Lines(article.content(field))));
    }

    private static String key(String article, Field field) {
        return field + " " + article;
    }

    /** The place of the words; without the region where the report does not hold the article. */
    ObjectNode place(Evidence evidence) {
        ObjectNode place = Json.object();
        String key = key(evidence.article(), evidence.span().field());
        Part part = parts.get(key);
        if (part == null) {
            place.putObject("artifactLocation").put("uri", segment(evidence.article()) + ".txt");
            return place;
        }
        place.putObject("artifactLocation").put("uri", part.uri()).put("index", numbers.get(key));
        place.set("region", region(part.lines(), evidence.span(), evidence.exact()));
        Span span = evidence.span();
        Span around = new Span(
                span.field(),
                span.start() - evidence.prefix().length(),
                span.end() + evidence.suffix().length());
        place.set(
                "contextRegion",
                region(part.lines(), around, evidence.prefix() + evidence.exact() + evidence.suffix()));
        return place;
    }

    private static ObjectNode region(Lines lines, Span span, String words) {
        ObjectNode region = Json.object();
        region.put("startLine", lines.line(span.start()));
        region.put("startColumn", lines.column(span.start()));
        region.put("endLine", lines.line(span.end()));
        region.put("endColumn", lines.column(span.end()));
        region.put("charOffset", span.start());
        region.put("charLength", span.length());
        region.putObject("snippet").put("text", words);
        return region;
    }

    ArrayNode json() {
        ArrayNode artifacts = Json.array();
        for (Part part : parts.values()) {
            ObjectNode artifact = artifacts.addObject();
            artifact.putObject("location").put("uri", part.uri());
            artifact.set("description", Message.of(part.article().outlet()));
            artifact.put("mimeType", "text/plain");
            artifact.putObject("contents").put("text", part.article().content(part.field()));
            if (part.article().url() != null) {
                artifact.putObject("properties").put("url", part.article().url());
            }
        }
        return artifacts;
    }

    /** One segment of a path: an id of two dots must not climb, nor one with a slash descend. */
    static String segment(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return encoded.chars().allMatch(c -> c == '.') ? "_" + encoded : encoded;
    }
}

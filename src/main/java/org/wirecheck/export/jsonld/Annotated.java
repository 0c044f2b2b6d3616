package org.wirecheck.export.jsonld;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.export.json.Json;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Field;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Version;

/** A story whose discrepancies become annotations: what is said of each version, and the words it is said of. */
final class Annotated {

    private final String story;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, CodePoints> counts = new LinkedHashMap<>();

    Annotated(Report report) {
        story = report.story();
        for (ArticleSummary summary : report.articles()) {
            articles.put(summary.article().id(), summary.article());
        }
    }

    /** One side of a finding; the other sides are linked to. */
    ObjectNode version(Finding finding, int side) {
        Version version = finding.versions().get(side);
        ObjectNode json = Json.object();
        json.put("id", name("finding", finding.id(), Integer.toString(side + 1)));
        json.put("type", "Annotation");
        json.put("motivation", "assessing");
        ArrayNode body = json.putArray("body");
        body.add(textual("assessing", finding.message()));
        body.add(textual("describing", version.value()));
        body.add(textual("tagging", finding.factType()));
        body.add(textual("tagging", finding.severity().name().toLowerCase(Locale.ROOT)));
        body.add(textual("tagging", finding.relation().word()));
        for (int other = 0; other < finding.versions().size(); other++) {
            if (other != side) {
                body.addObject()
                        .put("type", "SpecificResource")
                        .put("purpose", "linking")
                        .put("source", name("finding", finding.id(), Integer.toString(other + 1)));
            }
        }
        ArrayNode target = json.putArray("target");
        version.evidence().forEach(evidence -> target.add(target(evidence)));
        if (target.isEmpty()) {
            target.add(name("story", story));
        }
        return json;
    }

    private static ObjectNode textual(String purpose, String value) {
        ObjectNode body = Json.object();
        body.put("type", "TextualBody");
        body.put("purpose", purpose);
        body.put("value", value);
        body.put("format", "text/plain");
        return body;
    }

    /** The words, twice: by what stands around them and by where they stand in the text as it was handed in. */
    private ObjectNode target(Evidence evidence) {
        ObjectNode target = Json.object();
        Field field = evidence.span().field();
        String part = field.name().toLowerCase(Locale.ROOT);
        target.put("type", "SpecificResource");
        target.put("source", name("story", story, evidence.article(), part));
        Article article = articles.get(evidence.article());
        String page = article == null ? null : page(article.url());
        if (page != null) {
            target.put("scope", page);
        }
        ArrayNode selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", evidence.exact())
                .put("prefix", evidence.prefix())
                .put("suffix", evidence.suffix());
        if (article != null) {
            CodePoints points =
                    counts.computeIfAbsent(part + " " + article.id(), key -> new CodePoints(article.content(field)));
            selectors
                    .addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", points.before(evidence.span().start()))
                    .put("end", points.before(evidence.span().end()));
        }
        return target;
    }

    /** The address of the article's page; null where it is missing or no address. */
    private static @Nullable String page(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI uri = new URI(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** A name for something of this program: {@code urn:wirecheck:story:harbour-fire:A:text}. */
    static String name(String... parts) {
        StringBuilder name = new StringBuilder("urn:wirecheck");
        for (String part : parts) {
            name.append(':')
                    .append(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return name.toString();
    }
}

package org.wirecheck.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Role;
import org.wirecheck.text.html.HtmlArticle;
import org.wirecheck.text.html.HtmlArticles;

/**
 * A bundle from its JSON text. Articles come with {@code text} or with {@code html}; what the html says of itself fills in
 * what the bundle leaves out. Unknown keys are a warning, everything else that is off an {@link InputException} with its place.
 */
public final class BundleJson {

    private static final Set<String> BUNDLE_KEYS = Set.of("id", "title", "articles");
    private static final Set<String> ARTICLE_KEYS =
            Set.of("id", "outlet", "published", "headline", "byline", "url", "role", "text", "html");
    /** Where the parser began an object, and its hints for programmers. */
    private static final Pattern ASIDE = Pattern.compile("(?s) ?(?:\\(start marker at|, from `|\\n at \\[).*");

    static final int LONGEST = 64 * 1024 * 1024;

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    public BundleJson() {
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(LONGEST).build());
    }

    /** A bundle to compare: at least {@code least} articles, unique ids. */
    public Taken read(String json, int least) {
        return bundle(tree(json), least);
    }

    /** One article by itself; its id may be left out and is otherwise the one given. */
    public Article article(String json, String id) {
        JsonNode tree = tree(json);
        JsonNode said = tree.get("id");
        if (said != null && !said.isNull() && !said.asText().equals(id)) {
            throw new InputException("id", "is not that of the address, '" + id + "'");
        }
        ((ObjectNode) tree).put("id", id);
        return article(new Node("", tree));
    }

    /** The id of a bundle that may be broken behind it, for answering it in a stream; null if there is none. */
    public @Nullable String idOf(String json) {
        try (JsonParser parser = mapper.getFactory().createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (key.equals("id")) {
                    boolean usable = value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT;
                    return usable ? parser.getText() : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    private JsonNode tree(String json) {
        try {
            JsonNode tree = mapper.readTree(json);
            if (!tree.isObject()) {
                throw new InputException(
                        "", tree.isMissingNode() ? "is empty" : "must be a JSON object, not " + Node.kind(tree));
            }
            return tree;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String place = at == null ? "the whole" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new InputException(
                    place,
                    "is no JSON: " + ASIDE.matcher(e.getOriginalMessage()).replaceFirst(""),
                    e);
        }
    }

    private static Taken bundle(JsonNode tree, int least) {
        Node node = new Node("", tree);
        List<String> warnings = new ArrayList<>(node.unknown(BUNDLE_KEYS));
        String id = node.id("id");
        List<Article> articles = new ArrayList<>();
        Map<String, String> places = new LinkedHashMap<>();
        for (Node item : node.objects("articles")) {
            warnings.addAll(item.unknown(ARTICLE_KEYS));
            Article article = article(item);
            String before = places.putIfAbsent(article.id(), item.at("id"));
            if (before != null) {
                throw new InputException(
                        item.at("id"), "'" + article.id() + "' is the id of " + before.replace(".id", "") + " too");
            }
            articles.add(article);
        }
        if (articles.size() < least) {
            String found = articles.size() == 1 ? "one article" : "no articles";
            throw new InputException(
                    "articles", "has " + found + "; at least " + (least == 1 ? "one is" : "two are") + " needed");
        }
        return new Taken(new Bundle(id, node.optional("title"), articles), warnings);
    }

    private static Article article(Node node) {
        String id = node.id("id");
        String published = node.optional("published");
        if (published != null) {
            published = Published.check(node.at("published"), published);
        }
        String html = node.optional("html");
        if (html != null && node.optional("text") != null) {
            throw new InputException(node.at("html"), "give either text or html, not both");
        }
        HtmlArticle page = html == null ? null : page(node.at("html"), html);
        String outlet = node.optional("outlet");
        outlet = outlet == null && page != null ? page.outlet() : outlet;
        return new Article(
                id,
                outlet == null || outlet.isBlank() ? id : outlet,
                published != null || page == null ? published : page.published(),
                either(node.optional("headline"), page == null ? null : page.headline()),
                either(node.optional("byline"), page == null ? null : page.byline()),
                either(node.optional("url"), page == null ? null : page.url()),
                role(node),
                page == null ? node.words("text") : page.text());
    }

    private static HtmlArticle page(String place, String html) {
        HtmlArticle page = HtmlArticles.read(html);
        if (page.text().isBlank()) {
            throw new InputException(place, "holds no article text");
        }
        return page;
    }

    private static @Nullable String either(@Nullable String given, @Nullable String found) {
        return given == null ? found : given;
    }

    private static Role role(Node node) {
        String role = node.optional("role");
        if (role == null) {
            return Role.PUBLISHED;
        }
        for (Role known : Role.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(role)) {
                return known;
            }
        }
        throw new InputException(node.at("role"), "'" + role + "' is none of published, draft, reference");
    }
}

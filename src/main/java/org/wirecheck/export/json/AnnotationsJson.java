package org.wirecheck.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Annotations;
import org.wirecheck.model.Article;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.Field;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Quotation;
import org.wirecheck.model.Span;

/** What was read in the articles as the JSON object of the contract. */
public final class AnnotationsJson {

    private AnnotationsJson() {}

    public static ObjectNode of(Annotations annotations) {
        ObjectNode json = Json.object();
        json.put("story", annotations.story());
        ArrayNode articles = json.putArray("articles");
        for (Annotations.Annotated article : annotations.articles()) {
            articles.add(article(article, annotations.cast()));
        }
        return json;
    }

    private static ObjectNode article(Annotations.Annotated annotated, Cast cast) {
        Article article = annotated.article();
        ObjectNode json = Json.object();
        json.put("id", article.id());
        json.put("language", annotated.language());
        json.set("anchor", anchor(annotated.anchor()));
        ArrayNode mentions = json.putArray("mentions");
        annotated.mentions().forEach(mention -> mentions.add(mention(mention, article)));
        ArrayNode quotations = json.putArray("quotations");
        ArrayNode reported = json.putArray("reported");
        for (Quotation quotation : annotated.quotations()) {
            (quotation.direct() ? quotations : reported).add(quotation(quotation, article));
        }
        ArrayNode entities = json.putArray("entities");
        cast.in(article.id()).forEach(named -> entities.add(entity(named, cast, article)));
        return json;
    }

    static ObjectNode anchor(Anchor anchor) {
        ObjectNode json = Json.object();
        json.put("day", anchor.day() == null ? null : anchor.day().toString());
        json.put("source", ReportJson.word(anchor.source()));
        json.put("article", anchor.article());
        return json;
    }

    private static ObjectNode mention(Mention mention, Article article) {
        ObjectNode json = Json.object();
        json.put("kind", mention.kind());
        span(json, mention.span(), article);
        json.put("value", mention.value().bare());
        json.put("bound", mention.bound());
        return json;
    }

    private static ObjectNode quotation(Quotation quotation, Article article) {
        ObjectNode json = Json.object();
        span(json, quotation.content(), article);
        json.put("cue", quotation.cueWords());
        json.put("mechanism", ReportJson.word(quotation.mechanism()));
        Span source = quotation.source();
        if (source == null && quotation.speakerName() == null) {
            json.putNull("speaker");
        } else {
            ObjectNode speaker = json.putObject("speaker");
            speaker.put("name", name(quotation, article));
            if (source != null) {
                speaker.put("start", source.start());
                speaker.put("end", source.end());
            }
        }
        return json;
    }

    /** Whom the source refers to; where the cast does not know, the source's own words. */
    private static String name(Quotation quotation, Article article) {
        String name = quotation.speakerName();
        Span source = quotation.source();
        return name != null ? name : source == null ? "" : article.words(source);
    }

    private static ObjectNode entity(EntityMention named, Cast cast, Article article) {
        ObjectNode json = Json.object();
        span(json, named.span(), article);
        Entity entity = cast.entities().get(named.entity());
        json.put("entity", entity == null ? named.entity() : entity.name());
        json.put("class", entity == null ? "other" : ReportJson.word(entity.type()));
        json.put("form", ReportJson.word(named.form()));
        return json;
    }

    private static void span(ObjectNode json, Span span, Article article) {
        if (span.field() == Field.HEADLINE) {
            json.put("field", "headline");
        }
        json.put("start", span.start());
        json.put("end", span.end());
        json.put("exact", article.words(span));
    }
}

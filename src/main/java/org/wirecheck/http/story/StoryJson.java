package org.wirecheck.http.story;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Filed;
import org.wirecheck.desk.entry.Run;
import org.wirecheck.desk.entry.Story;
import org.wirecheck.gate.Gate;
import org.wirecheck.model.Article;

/** Stories, articles, runs and gates as JSON. */
final class StoryJson {

    private StoryJson() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode story(Story story) {
        ObjectNode json = object();
        json.put("id", story.id());
        json.put("title", story.title());
        json.put("desk", story.desk());
        json.put("revision", story.revision());
        json.put("runs", story.runs());
        json.put("gate", word(story.gate()));
        ObjectNode open = json.putObject("open");
        open.put("errors", story.tally().errors());
        open.put("warnings", story.tally().warnings());
        open.put("notes", story.tally().notes());
        json.put("created", story.created().toString());
        json.put("changed", story.changed().toString());
        return json;
    }

    static ObjectNode story(Story story, List<Filed> articles) {
        ObjectNode json = story(story);
        ArrayNode listed = json.putArray("articles");
        articles.forEach(filed -> listed.add(brief(filed)));
        return json;
    }

    /** Without its text. */
    static ObjectNode brief(Filed filed) {
        Article article = filed.article();
        ObjectNode json = object();
        json.put("id", article.id());
        json.put("outlet", article.outlet());
        json.put("published", article.published());
        json.put("headline", article.headline());
        json.put("byline", article.byline());
        json.put("url", article.url());
        json.put("role", word(article.role()));
        json.put("version", filed.version());
        json.put("removed", filed.removed());
        json.put("filed", filed.at().toString());
        json.put("by", filed.by());
        return json;
    }

    static ObjectNode whole(Filed filed) {
        return brief(filed).put("text", filed.article().text());
    }

    static ObjectNode run(Run run) {
        ObjectNode json = object();
        json.put("number", run.number());
        json.put("revision", run.revision());
        json.put("cause", run.cause());
        json.put("at", run.at().toString());
        json.put("by", run.by());
        json.set("new", strings(run.opened()));
        json.set("gone", strings(run.gone()));
        json.set("lapsed", strings(run.lapsed()));
        json.put("unchanged", run.unchanged());
        json.put("gateBefore", word(run.gateBefore()));
        json.put("gate", word(run.gate()));
        return json;
    }

    static ObjectNode gate(Story story, Gate gate) {
        ObjectNode json = object();
        json.put("story", story.id());
        json.put("revision", story.revision());
        json.put("gate", word(gate.verdict()));
        json.put("desk", story.desk());
        json.put("policy", gate.policy());
        ArrayNode held = json.putArray("held");
        for (Gate.Held one : gate.held()) {
            ObjectNode finding = held.addObject();
            finding.put("id", one.finding().id());
            finding.put("verdict", word(one.verdict()));
            finding.put("rule", one.rule());
            finding.put("factType", one.finding().factType());
            finding.put("severity", word(one.finding().severity()));
            finding.put("subject", one.finding().subject());
            finding.put("message", one.finding().message());
        }
        return json;
    }

    /** A list under a name, and where the rest begins. */
    static ObjectNode page(String name, List<ObjectNode> items, @Nullable String next) {
        ObjectNode json = object();
        ArrayNode array = json.putArray(name);
        items.forEach(array::add);
        json.put("next", next);
        return json;
    }

    static ArrayNode strings(List<String> strings) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        strings.forEach(array::add);
        return array;
    }

    static String word(Enum<?> constant) {
        return Objects.requireNonNull(constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

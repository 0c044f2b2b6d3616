package org.wirecheck.export.languagetool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.Sheet;
import org.wirecheck.export.json.Json;
import org.wirecheck.export.json.RefusalJson;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Field;
import org.wirecheck.model.Report;

/** One JSON object a story; in it, for each article, what LanguageTool would have answered for its text and its headline. */
record MatchesSheet(Appendable out) implements Sheet {

    @Override
    public void report(Report report) throws IOException {
        ObjectNode json = Json.object();
        json.put("story", report.story());
        ArrayNode articles = json.putArray("articles");
        Matches matches = new Matches(report);
        for (ArticleSummary summary : report.articles()) {
            ObjectNode article = articles.addObject();
            article.put("id", summary.article().id());
            article.put("outlet", summary.article().outlet());
            article.set("text", matches.in(summary, Field.TEXT));
            if (summary.article().headline() != null) {
                article.set("headline", matches.in(summary, Field.HEADLINE));
            }
        }
        out.append(Json.pretty(json)).append('\n');
    }

    @Override
    public void refusal(Refusal refusal) throws IOException {
        out.append(Json.pretty(RefusalJson.of(refusal))).append('\n');
    }

    @Override
    public void close() {}
}

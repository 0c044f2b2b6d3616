package org.wirecheck.http;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.wirecheck.check.Checker;
import org.wirecheck.check.Explainer;
import org.wirecheck.export.json.ExplanationJson;
import org.wirecheck.export.json.Json;
import org.wirecheck.http.desk.Needs;

/** A story in, why its findings were found and near misses let go out; nothing is kept. */
@Controller("/v1/explain")
@Needs(Needs.Level.READER)
@ExecuteOn(Workers.NAME)
final class ExplainController {

    private final Explainer explainer;
    private final StoryBody stories;

    ExplainController(Checker checker, StoryBody stories) {
        this.explainer = new Explainer(checker);
        this.stories = stories;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    String explain(@Body byte[] body, @QueryValue(defaultValue = "") String about) {
        return Json.pretty(
                ExplanationJson.of(explainer.explain(stories.read(body, 2).bundle(), about)));
    }
}

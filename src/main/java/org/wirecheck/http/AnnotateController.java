package org.wirecheck.http;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.wirecheck.check.Checker;
import org.wirecheck.export.json.AnnotationsJson;
import org.wirecheck.export.json.Json;
import org.wirecheck.http.desk.Needs;

/** A story in, what was read in each article out; nothing is compared or kept. */
@Controller("/v1/annotate")
@Needs(Needs.Level.READER)
@ExecuteOn(Workers.NAME)
final class AnnotateController {

    private final Checker checker;
    private final StoryBody stories;

    AnnotateController(Checker checker, StoryBody stories) {
        this.checker = checker;
        this.stories = stories;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    String annotate(@Body byte[] body) {
        return Json.pretty(
                AnnotationsJson.of(checker.annotate(stories.read(body, 1).bundle())));
    }
}

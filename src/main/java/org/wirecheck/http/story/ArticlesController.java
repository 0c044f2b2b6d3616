package org.wirecheck.http.story;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.wirecheck.desk.Stories;
import org.wirecheck.desk.entry.Filed;
import org.wirecheck.export.json.Json;
import org.wirecheck.http.StoryBody;
import org.wirecheck.http.Workers;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.Conditions;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.model.Article;

/** The articles of a kept story, each with its versions. */
@Controller("/v1/stories/{id}/articles/{article}")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ArticlesController {

    private final DeskDoor door;
    private final StoryBody bodies;

    ArticlesController(DeskDoor door, StoryBody bodies) {
        this.door = door;
        this.bodies = bodies;
    }

    @Put
    @Consumes(MediaType.APPLICATION_JSON)
    @ExecuteOn(Workers.NAME)
    HttpResponse<String> file(
            HttpRequest<?> request, @PathVariable String id, @PathVariable String article, @Body byte[] body) {
        Article text = bodies.article(body, article);
        Stories.Outcome outcome = door.open().stories().file(id, text, Conditions.of(request), Callers.of(request));
        boolean replaced = outcome.run().cause().startsWith("replaced");
        List<Filed> versions = door.open().desk().versions(id, article);
        return StoriesController.outcome(
                (replaced
                                ? HttpResponse.ok()
                                : HttpResponse.created(StoriesController.address(id, "articles", article)))
                        .header(
                                "ETag",
                                Conditions.tag(versions.get(versions.size() - 1).version())),
                outcome);
    }

    @Delete
    @ExecuteOn(Workers.NAME)
    HttpResponse<String> remove(HttpRequest<?> request, @PathVariable String id, @PathVariable String article) {
        return StoriesController.outcome(
                HttpResponse.ok(),
                door.open().stories().remove(id, article, Conditions.of(request), Callers.of(request)));
    }

    /** @param version 0 for the newest */
    @Get
    HttpResponse<String> one(
            @PathVariable String id, @PathVariable String article, @QueryValue(defaultValue = "0") int version) {
        List<Filed> versions = door.open().desk().versions(id, article);
        Filed newest = versions.get(versions.size() - 1);
        if (version == 0 && newest.removed()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "The article '" + article + "' was removed");
        }
        Filed wanted = version == 0
                ? newest
                : versions.stream()
                        .filter(filed -> filed.version() == version)
                        .findFirst()
                        .orElseThrow(() -> new HttpStatusException(
                                HttpStatus.NOT_FOUND, "There is no version " + version + " of '" + article + "'"));
        return HttpResponse.ok(Json.pretty(StoryJson.whole(wanted))).header("ETag", Conditions.tag(wanted.version()));
    }

    @Get("/versions")
    String versions(@PathVariable String id, @PathVariable String article) {
        return Json.pretty(StoryJson.page(
                "versions",
                door.open().desk().versions(id, article).stream()
                        .map(StoryJson::brief)
                        .toList(),
                null));
    }
}

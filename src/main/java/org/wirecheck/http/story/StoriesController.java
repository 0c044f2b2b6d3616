package org.wirecheck.http.story;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import org.wirecheck.desk.Desk;
import org.wirecheck.desk.Stories;
import org.wirecheck.desk.entry.Page;
import org.wirecheck.desk.entry.Run;
import org.wirecheck.desk.entry.Story;
import org.wirecheck.export.json.Json;
import org.wirecheck.http.StoryBody;
import org.wirecheck.http.Workers;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.Conditions;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.Limits;
import org.wirecheck.model.Bundle;

/** Stories: opened, listed, shown, checked anew, removed. */
@Controller("/v1/stories")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StoriesController {

    private final DeskDoor door;
    private final StoryBody bodies;

    StoriesController(DeskDoor door, StoryBody bodies) {
        this.door = door;
        this.bodies = bodies;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @ExecuteOn(Workers.NAME)
    HttpResponse<String> open(
            HttpRequest<?> request, @Body byte[] body, @QueryValue(defaultValue = "main") String desk) {
        Bundle bundle = bodies.read(body, 0).bundle();
        Stories.Outcome outcome =
                door.open().stories().open(bundle, desk, Callers.of(request), Conditions.ticket(request, body));
        return outcome(HttpResponse.created(address(bundle.id())), outcome);
    }

    @Get
    String all(@QueryValue(defaultValue = "") String cursor, @QueryValue(defaultValue = "50") int limit) {
        Page<Story> page = door.open().desk().stories(cursor, Limits.of(limit));
        return Json.pretty(StoryJson.page(
                "stories", page.items().stream().map(StoryJson::story).toList(), page.next()));
    }

    @Get("/{id}")
    HttpResponse<String> one(@PathVariable String id) {
        Desk.Told told = door.open().desk().story(id);
        return HttpResponse.ok(Json.pretty(StoryJson.story(told.story(), told.articles())))
                .header("ETag", Conditions.tag(told.story().revision()));
    }

    @Delete("/{id}")
    HttpResponse<?> remove(HttpRequest<?> request, @PathVariable String id) {
        door.open().stories().remove(id, Conditions.of(request));
        return HttpResponse.noContent();
    }

    @Post("/{id}/runs")
    @ExecuteOn(Workers.NAME)
    HttpResponse<String> run(HttpRequest<?> request, @PathVariable String id) {
        return outcome(HttpResponse.ok(), door.open().stories().run(id, Callers.of(request)));
    }

    @Get("/{id}/runs")
    String runs(
            @PathVariable String id,
            @QueryValue(defaultValue = "0") long cursor,
            @QueryValue(defaultValue = "50") int limit) {
        int most = Limits.of(limit);
        List<Run> runs = door.open().desk().runs(id, cursor <= 0 ? Long.MAX_VALUE : cursor, most);
        boolean more = runs.size() == most && runs.get(most - 1).number() > 1;
        return Json.pretty(StoryJson.page(
                "runs",
                runs.stream().map(StoryJson::run).toList(),
                more ? String.valueOf(runs.get(most - 1).number()) : null));
    }

    @Get("/{id}/gate")
    String gate(@PathVariable String id) {
        Desk.Held held = door.open().desk().gate(id);
        return Json.pretty(StoryJson.gate(held.story(), held.gate()));
    }

    /** A story after a change, with what the check brought. */
    static HttpResponse<String> outcome(io.micronaut.http.MutableHttpResponse<?> response, Stories.Outcome outcome) {
        var json = StoryJson.object();
        json.set("story", StoryJson.story(outcome.story()));
        json.set("run", StoryJson.run(outcome.run()));
        return response.header(
                        "X-Story-Revision", String.valueOf(outcome.story().revision()))
                .body(Json.pretty(json));
    }

    static URI address(String story, String... more) {
        UriBuilder address = UriBuilder.of("/v1/stories").path(encoded(story));
        for (String part : more) {
            address = address.path(encoded(part));
        }
        return address.build();
    }

    private static String encoded(String part) {
        return java.net.URLEncoder.encode(part, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}

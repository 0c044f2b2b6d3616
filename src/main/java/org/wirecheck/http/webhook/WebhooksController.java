package org.wirecheck.http.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Set;
import org.wirecheck.export.json.Json;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.Fields;
import org.wirecheck.http.desk.Needs;
import org.wirecheck.webhook.Hook;

/** Who is told of events. */
@Controller("/v1/webhooks")
@Needs(Needs.Level.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WebhooksController {

    private final DeskDoor door;

    WebhooksController(DeskDoor door) {
        this.door = door;
    }

    /** The secret is answered here and never again. */
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<String> add(HttpRequest<?> request, @Body byte[] body) {
        Fields fields = Fields.of(body, Set.of("url", "events", "secret"));
        Hook hook = door.open()
                .webhooks()
                .add(
                        fields.text("url"),
                        fields.texts("events"),
                        fields.optional("secret"),
                        Callers.of(request).name());
        return HttpResponse.created(Json.pretty(json(hook).put("secret", hook.secret())));
    }

    @Get
    String all() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode hooks = json.putArray("webhooks");
        door.open().webhooks().hooks().forEach(hook -> hooks.add(json(hook)));
        return Json.pretty(json);
    }

    @Delete("/{id}")
    HttpResponse<?> remove(@PathVariable String id) {
        door.open().webhooks().remove(id);
        return HttpResponse.noContent();
    }

    private static ObjectNode json(Hook hook) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", hook.id());
        json.put("url", hook.url());
        ArrayNode kinds = json.putArray("events");
        hook.kinds().forEach(kinds::add);
        json.put("active", hook.active());
        json.put("created", hook.created().toString());
        json.put("by", hook.by());
        return json;
    }
}

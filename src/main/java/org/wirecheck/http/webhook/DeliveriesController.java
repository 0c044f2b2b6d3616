package org.wirecheck.http.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecheck.export.json.Json;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.Limits;
import org.wirecheck.http.desk.Needs;
import org.wirecheck.webhook.Delivery;

/** What was sent, what is to be sent, and what was given up. */
@Controller("/v1/deliveries")
@Needs(Needs.Level.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DeliveriesController {

    private final DeskDoor door;

    DeliveriesController(DeskDoor door) {
        this.door = door;
    }

    @Get
    String all(
            @QueryValue @Nullable String webhook,
            @QueryValue @Nullable String state,
            @QueryValue(defaultValue = "100") int limit) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode deliveries = json.putArray("deliveries");
        door.open()
                .webhooks()
                .deliveries(webhook, state(state), Limits.of(limit))
                .forEach(delivery -> deliveries.add(json(delivery)));
        return Json.pretty(json);
    }

    @Post("/{id}/retry")
    HttpResponse<?> retry(@PathVariable String id) {
        door.open().webhooks().revive(id);
        return HttpResponse.accepted();
    }

    private static Delivery.@Nullable State state(@Nullable String word) {
        if (word == null) {
            return null;
        }
        for (Delivery.State state : Delivery.State.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(word)) {
                return state;
            }
        }
        throw new HttpStatusException(HttpStatus.BAD_REQUEST, "'" + word + "' is none of due, done, dead");
    }

    private static ObjectNode json(Delivery delivery) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", delivery.id());
        json.put("webhook", delivery.hook());
        json.put("event", delivery.event());
        json.put("type", delivery.kind());
        json.put("state", delivery.state().name().toLowerCase(Locale.ROOT));
        json.put("attempts", delivery.attempts());
        json.put("due", delivery.state() == Delivery.State.DUE ? delivery.due().toString() : null);
        json.put("status", delivery.status());
        json.put("fault", delivery.fault());
        json.put("created", delivery.created().toString());
        return json;
    }
}

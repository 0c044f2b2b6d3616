package org.wirecheck.http.access;

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
import org.wirecheck.access.Key;
import org.wirecheck.access.Keys;
import org.wirecheck.desk.entry.Clearance;
import org.wirecheck.export.json.Json;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.Fields;
import org.wirecheck.http.desk.Needs;
import org.wirecheck.intake.InputException;

/** API keys: issued, listed, taken back. */
@Controller("/v1/keys")
@Needs(Needs.Level.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KeysController {

    private static final int LONGEST_NAME = 200;

    private final DeskDoor door;

    KeysController(DeskDoor door) {
        this.door = door;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<String> issue(HttpRequest<?> request, @Body byte[] body) {
        Fields fields = Fields.of(body, Set.of("name", "role"));
        String name = fields.text("name");
        if (name.length() > LONGEST_NAME) {
            throw new InputException("name", "is longer than " + LONGEST_NAME + " characters");
        }
        Keys.Issued issued = door.open()
                .keys()
                .issue(name, role(fields.text("role")), Callers.of(request).name());
        return HttpResponse.created(Json.pretty(json(issued.key()).put("key", issued.secret())));
    }

    @Get
    String all() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode keys = json.putArray("keys");
        door.open().keys().all().forEach(key -> keys.add(json(key)));
        return Json.pretty(json);
    }

    @Delete("/{id}")
    HttpResponse<?> revoke(@PathVariable String id) {
        door.open().keys().revoke(id);
        return HttpResponse.noContent();
    }

    private static Clearance role(String word) {
        for (Clearance clearance : Clearance.values()) {
            if (clearance.word().equals(word)) {
                return clearance;
            }
        }
        throw new InputException("role", "'" + word + "' is none of reader, editor, admin");
    }

    private static ObjectNode json(Key key) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", key.id());
        json.put("name", key.name());
        json.put("role", key.clearance().word());
        json.put("created", key.created().toString());
        json.put("by", key.by());
        var revoked = key.revoked();
        json.put("revoked", revoked == null ? null : revoked.toString());
        return json;
    }
}

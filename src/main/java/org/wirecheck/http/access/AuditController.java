package org.wirecheck.http.access;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.wirecheck.access.Deed;
import org.wirecheck.export.json.Json;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.Limits;
import org.wirecheck.http.desk.Needs;

/** The audit log. */
@Controller("/v1/audit")
@Needs(Needs.Level.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuditController {

    private final DeskDoor door;

    AuditController(DeskDoor door) {
        this.door = door;
    }

    @Get
    String all(@QueryValue(defaultValue = "0") long cursor, @QueryValue(defaultValue = "100") int limit) {
        int most = Limits.of(limit);
        List<Deed> deeds = door.open().deeds().deeds(cursor <= 0 ? Long.MAX_VALUE : cursor, most);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode entries = json.putArray("entries");
        for (Deed deed : deeds) {
            entries.addObject()
                    .put("number", deed.number())
                    .put("at", deed.at().toString())
                    .put("by", deed.by())
                    .put("role", deed.clearance())
                    .put("address", deed.address())
                    .put("method", deed.method())
                    .put("path", deed.path())
                    .put("status", deed.status());
        }
        json.put(
                "next",
                deeds.size() == most && deeds.get(most - 1).number() > 1
                        ? String.valueOf(deeds.get(most - 1).number())
                        : null);
        return Json.pretty(json);
    }
}

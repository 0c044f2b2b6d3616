package org.wirecheck.http.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.wirecheck.check.Checker;
import org.wirecheck.desk.Desk;
import org.wirecheck.desk.entry.State;
import org.wirecheck.export.json.Json;
import org.wirecheck.http.desk.DeskDoor;

/** How a fact type's findings were decided; nothing changes by itself, the desk sees it. */
@Controller("/v1/fact-types/{id}/record")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RecordController {

    private final DeskDoor door;
    private final Checker checker;

    RecordController(DeskDoor door, Checker checker) {
        this.door = door;
        this.checker = checker;
    }

    @Get
    String record(@PathVariable String id) {
        if (checker.catalogue().type(id) == null) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "There is no fact type '" + id + "'");
        }
        Desk.Track track = door.open().desk().record(id);
        int confirmed = track.byState().getOrDefault(State.CONFIRMED, 0);
        int dismissed = track.byState().getOrDefault(State.DISMISSED, 0);
        ObjectNode json = StoryJson.object();
        json.put("factType", id);
        json.put("confirmed", confirmed);
        json.put("dismissed", dismissed);
        json.put("waived", track.byState().getOrDefault(State.WAIVED, 0));
        json.put("decisions", track.decisions());
        // Of what was judged; null where nothing was
        json.put("precision", confirmed + dismissed == 0 ? null : (double) confirmed / (confirmed + dismissed));
        return Json.pretty(json);
    }
}

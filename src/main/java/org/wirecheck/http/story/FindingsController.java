package org.wirecheck.http.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.Decisions;
import org.wirecheck.desk.Desk;
import org.wirecheck.desk.entry.Action;
import org.wirecheck.desk.entry.Change;
import org.wirecheck.desk.entry.Item;
import org.wirecheck.desk.entry.State;
import org.wirecheck.export.json.Json;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.Conditions;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.Fields;
import org.wirecheck.http.desk.Limits;
import org.wirecheck.intake.InputException;
import org.wirecheck.model.Severity;

/** The findings of a kept story with how they stand, and the decisions on them. */
@Controller("/v1/stories/{id}/findings")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FindingsController {

    private static final Set<String> KEYS = Set.of("action", "reason", "note", "until", "assignee");

    private final DeskDoor door;

    FindingsController(DeskDoor door) {
        this.door = door;
    }

    @Get
    String all(
            @PathVariable String id,
            @QueryValue @Nullable String severity,
            @QueryValue @Nullable String factType,
            @QueryValue @Nullable String outlet,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String change,
            @QueryValue(defaultValue = "") String cursor,
            @QueryValue(defaultValue = "100") int limit) {
        Desk.Filter filter = new Desk.Filter(
                one("severity", Severity.class, severity),
                factType,
                outlet,
                one("state", State.class, state),
                one("change", Change.class, change));
        List<Item> items = after(door.open().desk().items(id, filter), cursor);
        int most = Math.min(Limits.of(limit), items.size());
        String next = most < items.size() ? items.get(most - 1).finding().id() : null;
        return Json.pretty(StoryJson.page(
                "findings",
                items.subList(0, most).stream().map(FindingJson::item).toList(),
                next));
    }

    @Get("/{finding}")
    HttpResponse<String> one(@PathVariable String id, @PathVariable String finding) {
        Item item = door.open().desk().item(id, finding);
        return HttpResponse.ok(Json.pretty(FindingJson.item(item)))
                .header("ETag", Conditions.tag(item.ruling().entries()));
    }

    @Get("/{finding}/decisions")
    HttpResponse<String> history(@PathVariable String id, @PathVariable String finding) {
        List<ObjectNode> entries = door.open().desk().history(id, finding).stream()
                .map(FindingJson::decision)
                .toList();
        return HttpResponse.ok(Json.pretty(StoryJson.page("decisions", entries, null)))
                .header("ETag", Conditions.tag(entries.size()));
    }

    @Post("/{finding}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<String> decide(
            HttpRequest<?> request, @PathVariable String id, @PathVariable String finding, @Body byte[] body) {
        Decisions.Outcome outcome = door.open()
                .decisions()
                .decide(
                        id,
                        finding,
                        wish(Fields.of(body, KEYS)),
                        Conditions.of(request),
                        Callers.of(request),
                        Conditions.ticket(request, body));
        ObjectNode json = StoryJson.object();
        json.set("decision", FindingJson.decision(outcome.decision()));
        json.set("ruling", FindingJson.ruling(outcome.ruling()));
        json.set("story", StoryJson.story(outcome.story()));
        return HttpResponse.created(Json.pretty(json))
                .header("ETag", Conditions.tag(outcome.ruling().entries()));
    }

    private static Decisions.Wish wish(Fields fields) {
        String word = fields.text("action");
        Action action = Action.of(word);
        if (action == null) {
            throw new InputException("action", "'" + word + "' is none of confirm, dismiss, waive, assign, note, undo");
        }
        String reason = fields.optional("reason");
        return new Decisions.Wish(
                action,
                reason == null ? fields.optional("note") : reason,
                fields.day("until"),
                fields.optional("assignee"));
    }

    private static List<Item> after(List<Item> items, String cursor) {
        if (cursor.isEmpty()) {
            return items;
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).finding().id().equals(cursor)) {
                return items.subList(i + 1, items.size());
            }
        }
        throw new HttpStatusException(HttpStatus.BAD_REQUEST, "The list changed; begin anew without a cursor");
    }

    private static <E extends Enum<E>> @Nullable E one(String name, Class<E> words, @Nullable String word) {
        if (word == null) {
            return null;
        }
        for (E constant : words.getEnumConstants()) {
            if (StoryJson.word(constant).equals(word)) {
                return constant;
            }
        }
        throw new HttpStatusException(HttpStatus.BAD_REQUEST, "'" + word + "' is no " + name);
    }
}

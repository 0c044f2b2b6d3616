package org.wirecheck.http.story;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.wirecheck.desk.entry.PolicyText;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.Conditions;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.Needs;
import org.wirecheck.intake.Utf8;

/** The desks' policies, as their editors wrote them. */
@Controller("/v1/policies/{desk}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PoliciesController {

    private static final String YAML = "application/yaml";

    private final DeskDoor door;

    PoliciesController(DeskDoor door) {
        this.door = door;
    }

    @Get
    @Produces(YAML)
    HttpResponse<String> one(@PathVariable String desk) {
        return written(door.open().policies().text(desk));
    }

    @Put
    @Needs(Needs.Level.ADMIN)
    @Consumes({YAML, MediaType.TEXT_PLAIN})
    @Produces(YAML)
    HttpResponse<String> set(HttpRequest<?> request, @PathVariable String desk, @Body byte[] body) {
        return written(door.open().policies().set(desk, Utf8.of(body), Conditions.of(request), Callers.of(request)));
    }

    private static HttpResponse<String> written(PolicyText policy) {
        return HttpResponse.ok(policy.yaml())
                .contentType(MediaType.of(YAML))
                .header("ETag", Conditions.tag(policy.revision()));
    }
}

package org.wirecheck.http.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.io.Writable;
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
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reactivestreams.Publisher;
import org.wirecheck.export.json.Json;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.Conditions;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.Limits;
import org.wirecheck.intake.InputException;
import org.wirecheck.intake.Utf8;
import org.wirecheck.job.Job;
import org.wirecheck.job.JobStore;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Many stories at once: handed in, watched, cancelled, fetched. */
@Controller("/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class JobsController {

    private static final String NDJSON = "application/x-ndjson";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int AT_ONCE = 50;

    private final DeskDoor door;

    JobsController(DeskDoor door) {
        this.door = door;
    }

    @Post
    @Consumes({NDJSON, MediaType.APPLICATION_JSON})
    HttpResponse<String> submit(HttpRequest<?> request, @Body byte[] body) {
        String text = Utf8.of(body);
        boolean json = request.getContentType()
                .map(type -> type.getName().equals(MediaType.APPLICATION_JSON))
                .orElse(false);
        Job job = door.open()
                .jobs()
                .submit(
                        json
                                ? bundles(text)
                                : text.lines().filter(line -> !line.isBlank()).toList(),
                        Callers.of(request).name(),
                        Conditions.ticket(request, body));
        return HttpResponse.<String>accepted(URI.create("/v1/jobs/" + job.id())).body(Json.pretty(json(job)));
    }

    @Get
    String all(@QueryValue(defaultValue = "50") int limit) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode jobs = json.putArray("jobs");
        door.open().jobs().jobs(Limits.of(limit)).forEach(job -> jobs.add(json(job)));
        return Json.pretty(json);
    }

    @Get("/{id}")
    String one(@PathVariable String id) {
        return Json.pretty(json(door.open().jobs().job(id)));
    }

    @Delete("/{id}")
    String cancel(@PathVariable String id) {
        return Json.pretty(json(door.open().jobs().cancel(id)));
    }

    /** Progress, whenever there is some, until the job has ended. */
    @Get("/{id}/events")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<String>> events(@PathVariable String id) {
        door.open().jobs().job(id);
        return Flux.interval(Duration.ZERO, PAUSE, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .map(tick -> door.open().jobs().job(id))
                .distinctUntilChanged()
                .takeUntil(job -> job.state() != Job.State.RUNNING)
                .map(job -> Event.of(Json.line(json(job))).name("progress"));
    }

    /** The answers so far, one a line, in the order of the stories. */
    @Get("/{id}/results")
    @Produces(NDJSON)
    HttpResponse<Writable> results(@PathVariable String id) {
        door.open().jobs().job(id);
        return HttpResponse.ok((Writable) out -> {
            List<JobStore.Numbered> answers = door.open().jobs().answers(id, 0, AT_ONCE);
            while (!answers.isEmpty()) {
                for (JobStore.Numbered answer : answers) {
                    out.append(answer.text()).append('\n');
                }
                answers = door.open()
                        .jobs()
                        .answers(id, answers.get(answers.size() - 1).number(), AT_ONCE);
            }
        });
    }

    private static List<String> bundles(String text) {
        try {
            JsonNode bundles = MAPPER.readTree(text).get("bundles");
            if (bundles == null || !bundles.isArray()) {
                throw new InputException("bundles", "must be a list of stories");
            }
            List<String> items = new ArrayList<>();
            bundles.forEach(bundle -> items.add(bundle.toString()));
            return items;
        } catch (IOException e) {
            throw new InputException("the whole", "is no JSON", e);
        }
    }

    private static ObjectNode json(Job job) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", job.id());
        json.put("state", job.state().name().toLowerCase(Locale.ROOT));
        json.put("total", job.total());
        json.put("done", job.done());
        json.put("failed", job.failed());
        json.put("created", job.created().toString());
        json.put("changed", job.changed().toString());
        json.put("by", job.by());
        return json;
    }
}

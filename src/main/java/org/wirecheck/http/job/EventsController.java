package org.wirecheck.http.job;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.wirecheck.desk.DeskStore;
import org.wirecheck.http.desk.DeskDoor;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** What goes on at the desk, as it happens: for pages that show it. */
@Controller("/v1/events")
@ExecuteOn(TaskExecutors.BLOCKING)
final class EventsController {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int AT_ONCE = 200;
    /** A line now and then, so that nobody in between takes the silence for an end. */
    private static final int QUIET = 50;

    private final DeskDoor door;

    EventsController(DeskDoor door) {
        this.door = door;
    }

    /** From now on, or from behind the event a browser saw last. */
    @Get
    @Produces(MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<String>> events(HttpRequest<?> request, @QueryValue @Nullable String story) {
        DeskStore store = door.open().store();
        String seen = request.getHeaders().get("Last-Event-ID");
        AtomicLong last =
                new AtomicLong(seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : store.lastEvent());
        Flux<Event<String>> silence = Flux.just(Event.of("").comment("still here"));
        return Flux.interval(Duration.ZERO, PAUSE, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .concatMap(tick -> {
                    List<Event<String>> news = news(store, story, last);
                    return news.isEmpty() && tick % QUIET == 0 ? silence : Flux.fromIterable(news);
                });
    }

    private static List<Event<String>> news(DeskStore store, @Nullable String story, AtomicLong last) {
        List<org.wirecheck.desk.entry.Event> events = store.events(last.get(), story, AT_ONCE);
        if (!events.isEmpty()) {
            last.set(events.get(events.size() - 1).number());
        }
        return events.stream()
                .map(event -> Event.of(event.body())
                        .id(String.valueOf(event.number()))
                        .name(event.kind()))
                .toList();
    }
}

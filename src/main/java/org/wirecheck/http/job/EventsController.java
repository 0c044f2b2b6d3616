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
import java.util.ArrayList;
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

    private static final int AT_ONCE = 200;
    /** A line now and then, so that nobody in between takes the silence for an end. */
    private static final Duration QUIET = Duration.ofSeconds(15);

    private final DeskDoor door;
    private final Bell bell;

    EventsController(DeskDoor door, Bell bell) {
        this.door = door;
        this.bell = bell;
    }

    /** From now on, or from behind the event a browser saw last. */
    @Get
    @Produces(MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<String>> events(HttpRequest<?> request, @QueryValue @Nullable String story) {
        DeskStore store = door.open().store();
        String seen = request.getHeaders().get("Last-Event-ID");
        AtomicLong last =
                new AtomicLong(seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : store.lastEvent());
        Flux<Event<String>> news = Flux.merge(bell.rings(), Flux.just(0L))
                .onBackpressureLatest()
                .publishOn(Schedulers.boundedElastic(), 1)
                .concatMapIterable(ring -> news(store, story, last), 1);
        Flux<Event<String>> silence = Flux.interval(Duration.ZERO, QUIET)
                .onBackpressureDrop()
                .map(tick -> Event.of("").comment("still here"));
        return Flux.merge(news, silence);
    }

    private static List<Event<String>> news(DeskStore store, @Nullable String story, AtomicLong last) {
        List<org.wirecheck.desk.entry.Event> all = new ArrayList<>();
        List<org.wirecheck.desk.entry.Event> events;
        do {
            events = store.events(last.get(), story, AT_ONCE);
            events.forEach(event -> last.set(event.number()));
            all.addAll(events);
        } while (events.size() == AT_ONCE);
        return all.stream()
                .map(event -> Event.of(event.body())
                        .id(String.valueOf(event.number()))
                        .name(event.kind()))
                .toList();
    }
}

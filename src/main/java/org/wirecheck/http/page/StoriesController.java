package org.wirecheck.http.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Page;
import org.wirecheck.desk.entry.Story;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.ForBrowsers;
import org.wirecheck.http.page.form.Sample;
import org.wirecheck.http.page.shown.StoryRow;
import org.wirecheck.model.Verdict;

/** The first page: all stories, the newest change first. */
@Controller
@ForBrowsers
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StoriesController {

    private static final int AT_ONCE = 50;

    private final DeskDoor door;
    private final Pages pages;
    private final Clock clock;

    StoriesController(DeskDoor door, Pages pages, Clock clock) {
        this.door = door;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param q words a title or an id holds @param from how many stories come before */
    @Get("/")
    HttpResponse<String> all(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String gate,
            @QueryValue(defaultValue = "0") int from) {
        Page<Story> page = door.open().desk().newest(q.strip(), verdict(gate), Math.max(0, from), AT_ONCE);
        List<StoryRow> rows = page.items().stream()
                .map(story -> StoryRow.of(story, clock.getZone()))
                .toList();
        String next = page.next();
        return pages.page(
                request,
                "Stories",
                "desk/stories.jte",
                Map.of("rows", rows, "q", q, "gate", gate, "next", next == null ? "" : next, "samples", Sample.all()));
    }

    private static @Nullable Verdict verdict(String word) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.name().toLowerCase(Locale.ROOT).equals(word)) {
                return verdict;
            }
        }
        return null;
    }
}

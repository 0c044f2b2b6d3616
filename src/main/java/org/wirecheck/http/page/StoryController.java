package org.wirecheck.http.page;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.Decisions;
import org.wirecheck.desk.DeskException;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.desk.Expected;
import org.wirecheck.desk.entry.Action;
import org.wirecheck.http.FormBody;
import org.wirecheck.http.Workers;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.ForBrowsers;
import org.wirecheck.http.desk.Wishes;
import org.wirecheck.http.page.shown.Address;
import org.wirecheck.http.page.shown.Decide;
import org.wirecheck.http.page.shown.Entry;
import org.wirecheck.http.page.shown.StoryPage;
import org.wirecheck.intake.InputException;

/** A kept story: shown whole or in the parts that changed, its findings decided on, checked again, removed. */
@Controller("/stories/{id}")
@ForBrowsers
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StoryController {

    private final DeskDoor door;
    private final Pages pages;
    private final Clock clock;

    StoryController(DeskDoor door, Pages pages, Clock clock) {
        this.door = door;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<String> story(HttpRequest<?> request, @PathVariable String id) {
        StoryPage page = page(id);
        return Pages.isPart(request)
                ? pages.part(HttpStatus.OK, "desk/gate.jte", Map.of("page", page))
                : pages.page(request, page.title(), "desk/story.jte", Map.of("page", page));
    }

    @Post("/runs")
    @Consumes(MediaType.ALL)
    @ExecuteOn(Workers.NAME)
    HttpResponse<?> run(HttpRequest<?> request, @PathVariable String id) {
        door.open().stories().run(id, Callers.of(request));
        return Pages.on(Address.story(id));
    }

    @Get("/remove")
    HttpResponse<String> removing(HttpRequest<?> request, @PathVariable String id) {
        StoryPage page = page(id);
        return pages.page(request, "Remove " + page.title(), "desk/remove.jte", Map.of("page", page));
    }

    @Post("/remove")
    @Consumes(MediaType.ALL)
    HttpResponse<?> remove(@PathVariable String id) {
        door.open().stories().remove(id, Expected.ANY);
        return Pages.on("/");
    }

    @Get("/findings/{finding}")
    HttpResponse<String> finding(HttpRequest<?> request, @PathVariable String id, @PathVariable String finding) {
        StoryPage page = page(id);
        if (Pages.isPart(request)) {
            return changed(HttpStatus.OK, page, finding, "");
        }
        return shown(request, HttpStatus.OK, page, finding, new FormBody(Map.of(), java.util.List.of()), "");
    }

    @Post("/findings/{finding}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(
            HttpRequest<?> request, @PathVariable String id, @PathVariable String finding, @Body byte[] body) {
        FormBody form = FormBody.read(MediaType.APPLICATION_FORM_URLENCODED, body);
        String word = form.line("action");
        Action action = word == null ? null : Action.of(word);
        if (action == null) {
            throw new InputException("action", "'" + word + "' is none of confirm, dismiss, waive, assign, note, undo");
        }
        try {
            Decisions.Wish wish = Wishes.of(action, form.line("words"), form.line("until"), form.line("assignee"));
            door.open().decisions().decide(id, finding, wish, seen(form), Callers.of(request), null);
        } catch (DeskException e) {
            return refused(request, id, finding, form, e);
        }
        StoryPage page = page(id);
        return Pages.isPart(request)
                ? changed(HttpStatus.OK, page, finding, "")
                : Pages.on(page.address() + "#" + page.view().finding(finding).anchor());
    }

    /** Shows what was refused and why, what somebody else decided meanwhile, and all that was typed. */
    private HttpResponse<?> refused(
            HttpRequest<?> request, String id, String finding, FormBody form, DeskException fault) {
        if (fault.kind() == Kind.NOT_FOUND) {
            throw fault;
        }
        StoryPage page = page(id);
        boolean stale = fault.kind() == Kind.STALE;
        String alert = stale ? meanwhile(page, finding, form) : String.valueOf(fault.getMessage());
        HttpStatus status = stale
                ? HttpStatus.PRECONDITION_FAILED
                : fault.kind() == Kind.FORBIDDEN ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_ENTITY;
        return Pages.isPart(request)
                ? changed(status, page, finding, alert)
                : shown(request, status, page, finding, form, alert);
    }

    private static String meanwhile(StoryPage page, String finding, FormBody form) {
        Decide now = page.decides().get(finding);
        int seen = (int) number(form.line("seen"));
        if (now == null || seen < 0 || seen >= now.seen()) {
            return "The finding changed meanwhile. Look again and decide.";
        }
        Entry newest = now.entries().get(now.seen() - 1);
        return "Meanwhile " + newest.sentence() + ". Nothing was changed by you; decide again if you see it otherwise.";
    }

    private HttpResponse<String> changed(HttpStatus status, StoryPage page, String finding, String alert) {
        Map<String, Object> with = page.has(finding)
                ? Map.of("page", page, "alert", alert, "finding", page.view().finding(finding))
                : Map.of("page", page, "alert", alert);
        return pages.part(status, "desk/changed.jte", with);
    }

    private HttpResponse<String> shown(
            HttpRequest<?> request, HttpStatus status, StoryPage page, String finding, FormBody form, String alert) {
        Decide decide = page.decides().get(finding);
        if (decide == null) {
            throw new DeskException(Kind.NOT_FOUND, "There is no finding '" + finding + "' in the story as it now is");
        }
        Map<String, Object> with = new java.util.LinkedHashMap<>();
        with.put("page", page);
        with.put("decide", decide);
        with.put("form", form);
        with.put("alert", alert);
        with.put("finding", page.has(finding) ? page.view().finding(finding) : null);
        return pages.page(request, status, decide.question(), "desk/finding.jte", with);
    }

    private StoryPage page(String id) {
        return StoryPage.of(door.open().desk().view(id), clock.getZone(), java.time.LocalDate.now(clock));
    }

    private static Expected seen(FormBody form) {
        return new Expected.Exactly(number(form.line("seen")));
    }

    /** -1 for what is no number: no state is so. */
    static long number(@Nullable String said) {
        return said != null && said.matches("\\d{1,9}") ? Long.parseLong(said) : -1;
    }
}

package org.wirecheck.http.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.DeskException;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.http.FormBody;
import org.wirecheck.http.Workers;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.ForBrowsers;
import org.wirecheck.http.page.form.ArticleRow;
import org.wirecheck.http.page.form.Sample;
import org.wirecheck.http.page.form.Submission;
import org.wirecheck.http.page.shown.Address;
import org.wirecheck.model.Bundle;

/** Starts stories: from what somebody pastes or drops, or from a sample. */
@Controller
@ForBrowsers
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NewStoryController {

    private static final int ROWS = 2;
    private static final int NAMESAKES = 100;
    private static final String DESK = "main";

    private final DeskDoor door;
    private final Pages pages;

    NewStoryController(DeskDoor door, Pages pages) {
        this.door = door;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<String> form(HttpRequest<?> request) {
        return shown(request, HttpStatus.OK, Submission.of(new FormBody(Map.of(), List.of())), ROWS);
    }

    @Post("/new")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @ExecuteOn(Workers.NAME)
    HttpResponse<?> open(HttpRequest<?> request, @Body byte[] body) {
        Submission submission =
                Submission.of(FormBody.read(String.valueOf(request.getHeaders().get(HttpHeaders.CONTENT_TYPE)), body));
        if (!submission.value("more").isEmpty()) {
            return shown(request, HttpStatus.OK, submission, submission.rows().size() + 1);
        }
        String opened = opened(request, submission);
        return opened == null
                ? shown(request, HttpStatus.UNPROCESSABLE_ENTITY, submission, ROWS)
                : Pages.on(Address.story(opened));
    }

    @Post("/samples")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ExecuteOn(Workers.NAME)
    HttpResponse<?> sample(HttpRequest<?> request, @Body byte[] body) {
        String name = FormBody.read(MediaType.APPLICATION_FORM_URLENCODED, body).line("sample");
        Sample sample = name == null ? null : Sample.named(name);
        if (sample == null) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such sample");
        }
        try {
            door.open().stories().open(sample.bundle(), DESK, Callers.of(request), null);
        } catch (DeskException e) {
            // It is there already: that is the one to show
            if (e.kind() != Kind.EXISTS) {
                throw e;
            }
        }
        return Pages.on(Address.story(sample.name()));
    }

    /** The id of the story that was opened; null if the form says what is wrong. */
    private @Nullable String opened(HttpRequest<?> request, Submission submission) {
        String suggested = submission.suggested();
        String desk = submission.value("desk").isBlank()
                ? DESK
                : submission.value("desk").strip();
        for (int number = 1; number <= NAMESAKES; number++) {
            Bundle bundle = submission.bundle(number == 1 ? suggested : suggested + "-" + number);
            if (bundle == null) {
                return null;
            }
            try {
                door.open().stories().open(bundle, desk, Callers.of(request), null);
                return bundle.id();
            } catch (DeskException e) {
                boolean taken = e.kind() == Kind.EXISTS;
                if (!taken || submission.isNamed()) {
                    submission.complain(taken ? "id" : "", String.valueOf(e.getMessage()));
                    return null;
                }
            }
        }
        submission.complain("id", "Too many stories are called " + suggested + "; choose an id.");
        return null;
    }

    private HttpResponse<String> shown(HttpRequest<?> request, HttpStatus status, Submission submission, int least) {
        List<ArticleRow> rows = new ArrayList<>(submission.rows());
        while (rows.size() < least) {
            rows.add(ArticleRow.empty());
        }
        return pages.page(
                request,
                status,
                "New story",
                "desk/new.jte",
                Map.of("submission", submission, "rows", List.copyOf(rows)));
    }
}

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
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.Desk;
import org.wirecheck.desk.DeskException;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.desk.Expected;
import org.wirecheck.desk.entry.Filed;
import org.wirecheck.http.FormBody;
import org.wirecheck.http.Workers;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.ForBrowsers;
import org.wirecheck.http.page.form.ArticleRow;
import org.wirecheck.http.page.form.Submission;
import org.wirecheck.http.page.shown.Address;
import org.wirecheck.http.page.shown.ArticleLine;
import org.wirecheck.http.page.shown.StoryRow;
import org.wirecheck.http.page.shown.When;
import org.wirecheck.model.Article;

/** The articles of a kept story: added, corrected, taken out. */
@Controller("/stories/{id}")
@ForBrowsers
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ArticleController {

    private final DeskDoor door;
    private final Pages pages;
    private final Clock clock;

    ArticleController(DeskDoor door, Pages pages, Clock clock) {
        this.door = door;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/add")
    HttpResponse<String> adding(HttpRequest<?> request, @PathVariable String id) {
        return adding(request, HttpStatus.OK, id, ArticleRow.empty(), "");
    }

    @Post("/add")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @ExecuteOn(Workers.NAME)
    HttpResponse<?> add(HttpRequest<?> request, @PathVariable String id, @Body byte[] body) {
        Desk.Told told = door.open().desk().story(id);
        Set<String> taken = new LinkedHashSet<>();
        told.articles().forEach(filed -> taken.add(filed.article().id()));
        Submission submission = Submission.of(form(request, body));
        Article article = submission.article(null, taken);
        if (article == null) {
            return adding(request, HttpStatus.UNPROCESSABLE_ENTITY, id, first(submission), complaint(submission));
        }
        door.open().stories().file(id, article, Expected.ABSENT, Callers.of(request));
        return Pages.on(Address.story(id));
    }

    @Get("/articles/{article}")
    HttpResponse<String> editing(HttpRequest<?> request, @PathVariable String id, @PathVariable String article) {
        Filed filed = newest(id, article);
        return editing(request, HttpStatus.OK, id, filed, row(filed.article()), filed.version(), "");
    }

    @Post("/articles/{article}")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @ExecuteOn(Workers.NAME)
    HttpResponse<?> edit(
            HttpRequest<?> request, @PathVariable String id, @PathVariable String article, @Body byte[] body) {
        FormBody form = form(request, body);
        Filed filed = newest(id, article);
        Submission submission = Submission.of(form);
        Article changed = submission.article(article, Set.of());
        int seen = (int) StoryController.number(form.line("seen"));
        if (changed == null) {
            ArticleRow row = first(submission);
            return editing(request, HttpStatus.UNPROCESSABLE_ENTITY, id, filed, row, seen, complaint(submission));
        }
        try {
            door.open()
                    .stories()
                    .file(id, unlessSame(filed.article(), changed), new Expected.Exactly(seen), Callers.of(request));
        } catch (DeskException e) {
            if (e.kind() != Kind.STALE) {
                throw e;
            }
            Filed now = newest(id, article);
            String alert = "Meanwhile " + now.by() + " filed version " + now.version() + " on "
                    + When.of(now.at(), clock.getZone()).words()
                    + ". Yours was not filed; the other text stands below. File again to replace it with yours.";
            return editing(request, HttpStatus.PRECONDITION_FAILED, id, now, first(submission), now.version(), alert);
        }
        return Pages.on(Address.story(id));
    }

    @Post("/articles/{article}/remove")
    @Consumes(MediaType.ALL)
    @ExecuteOn(Workers.NAME)
    HttpResponse<?> remove(
            HttpRequest<?> request, @PathVariable String id, @PathVariable String article, @Body byte[] body) {
        FormBody form = FormBody.read(MediaType.APPLICATION_FORM_URLENCODED, body);
        Expected seen = new Expected.Exactly(StoryController.number(form.line("seen")));
        door.open().stories().remove(id, article, seen, Callers.of(request));
        return Pages.on(Address.story(id));
    }

    private HttpResponse<String> adding(
            HttpRequest<?> request, HttpStatus status, String id, ArticleRow row, String alert) {
        var story = door.open().desk().story(id).story();
        return pages.page(
                request,
                status,
                "Add an article",
                "desk/article.jte",
                Map.of("story", StoryRow.of(story, clock.getZone()), "row", row, "alert", alert, "seen", 0));
    }

    private HttpResponse<String> editing(
            HttpRequest<?> request, HttpStatus status, String id, Filed filed, ArticleRow row, int seen, String alert) {
        var story = door.open().desk().story(id).story();
        Map<String, Object> with = new LinkedHashMap<>();
        with.put("story", StoryRow.of(story, clock.getZone()));
        with.put("line", ArticleLine.of(id, filed, clock.getZone()));
        with.put("row", row);
        with.put("alert", alert);
        with.put("seen", seen);
        with.put(
                "other",
                status == HttpStatus.PRECONDITION_FAILED ? filed.article().text() : null);
        return pages.page(request, status, "Edit " + filed.article().outlet(), "desk/article.jte", with);
    }

    private Filed newest(String id, String article) {
        var versions = door.open().desk().versions(id, article);
        Filed newest = versions.get(versions.size() - 1);
        if (newest.removed()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "The article '" + article + "' was removed");
        }
        return newest;
    }

    /** The text as it was, where only its line ends changed on the way through the form. */
    private static Article unlessSame(Article before, Article after) {
        boolean same = ArticleRow.lines(before.text()).equals(after.text());
        return new Article(
                after.id(),
                after.outlet(),
                after.published(),
                after.headline(),
                after.byline(),
                after.url(),
                after.role(),
                same ? before.text() : after.text());
    }

    private static ArticleRow row(Article article) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("outlet", article.outlet());
        values.put("role", article.role().name().toLowerCase(Locale.ROOT));
        values.put("text", article.text());
        put(values, "published", article.published());
        put(values, "headline", article.headline());
        put(values, "byline", article.byline());
        put(values, "url", article.url());
        return new ArticleRow(values, Map.of());
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static ArticleRow first(Submission submission) {
        return submission.rows().isEmpty()
                ? ArticleRow.empty()
                : submission.rows().get(0);
    }

    private static String complaint(Submission submission) {
        for (String field : List.of("", "files", "id")) {
            String fault = submission.fault(field);
            if (fault != null) {
                return fault;
            }
        }
        return "";
    }

    private static FormBody form(HttpRequest<?> request, byte[] body) {
        return FormBody.read(String.valueOf(request.getHeaders().get(HttpHeaders.CONTENT_TYPE)), body);
    }
}

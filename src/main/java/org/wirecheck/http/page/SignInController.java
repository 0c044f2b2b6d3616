package org.wirecheck.http.page;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.http.FormBody;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.ForBrowsers;
import org.wirecheck.http.desk.Needs;
import org.wirecheck.serve.Terms;

/**
 * Who sits at the browser: a key where keys are on, else a name. Either is kept in a cookie no script reads, until the browser
 * is closed.
 */
@Controller
@ForBrowsers
@Needs(Needs.Level.NOBODY)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInController {

    private static final int LONGEST = 200;

    private final DeskDoor door;
    private final Terms terms;
    private final Pages pages;

    SignInController(DeskDoor door, Terms terms, Pages pages) {
        this.door = door;
        this.terms = terms;
        this.pages = pages;
    }

    @Get("/sign-in")
    HttpResponse<?> form(HttpRequest<?> request, @QueryValue(defaultValue = "/") String next) {
        return shown(request, HttpStatus.OK, here(next), null);
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body byte[] body) {
        FormBody form = FormBody.read(MediaType.APPLICATION_FORM_URLENCODED, body);
        String next = form.line("next");
        String address = here(next == null ? "/" : next);
        String said = form.line(terms.keys() ? "key" : "name");
        if (said == null || said.length() > LONGEST) {
            String what = terms.keys() ? "Enter your key." : "Enter a name of up to " + LONGEST + " characters.";
            return shown(request, HttpStatus.UNPROCESSABLE_ENTITY, address, what);
        }
        if (terms.keys() && door.open().keys().editor(said) == null) {
            return shown(request, HttpStatus.UNAUTHORIZED, address, "This key does not open anything here.");
        }
        return Pages.on(address).cookie(cookie(request, said));
    }

    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        return Pages.on(terms.keys() ? "/sign-in" : "/")
                .cookie(cookie(request, "").maxAge(0));
    }

    private HttpResponse<?> shown(HttpRequest<?> request, HttpStatus status, String next, @Nullable String fault) {
        return pages.page(
                request,
                status,
                terms.keys() ? "Sign in" : "Your name",
                "desk/sign-in.jte",
                Map.of("next", next, "fault", fault == null ? "" : fault));
    }

    /** Lax, so that a link in a message opens for who is signed in; what changes something is checked for its origin. */
    private Cookie cookie(HttpRequest<?> request, String value) {
        boolean secure =
                request.isSecure() || "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
        return Cookie.of(
                        terms.keys() ? Callers.KEY_COOKIE : Callers.NAME_COOKIE,
                        URLEncoder.encode(value, StandardCharsets.UTF_8))
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax);
    }

    /** A path of this server, and never another server's address. */
    private static String here(String next) {
        boolean path =
                next.startsWith("/") && !next.startsWith("//") && next.chars().allMatch(c -> c > ' ' && c < 0x7f);
        return path && !next.contains("\\") ? next : "/";
    }
}

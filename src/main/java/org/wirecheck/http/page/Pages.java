package org.wirecheck.http.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wirecheck.desk.entry.Editor;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.page.shown.Shell;
import org.wirecheck.serve.Terms;
import org.wirecheck.view.page.Templates;

/** Writes pages and parts of pages, each with what the browser may do on it. */
@Singleton
final class Pages {

    /** Set by the pages' own script, which wants a part of a page instead of another page. */
    private static final String PART = "X-Part";

    /** Scripts, styles and pictures of the server alone, forms to the server alone, nothing inline. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

    private final Terms terms;

    Pages(Terms terms) {
        this.terms = terms;
    }

    /** A page; the template is given {@code shell} besides. */
    MutableHttpResponse<String> page(
            HttpRequest<?> request, HttpStatus status, String title, String template, Map<String, Object> with) {
        Map<String, Object> all = new LinkedHashMap<>(with);
        all.put("shell", new Shell(title, editor(request), terms.keys()));
        return html(status, Templates.written(template, all));
    }

    MutableHttpResponse<String> page(HttpRequest<?> request, String title, String template, Map<String, Object> with) {
        return page(request, HttpStatus.OK, title, template, with);
    }

    /** Some elements that take the places of those with the same ids. */
    MutableHttpResponse<String> part(HttpStatus status, String template, Map<String, Object> with) {
        return html(status, Templates.written(template, with));
    }

    private static MutableHttpResponse<String> html(HttpStatus status, String markup) {
        return HttpResponse.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", POLICY)
                // Without a referrer to itself a browser would not say where a form comes from
                .header("Referrer-Policy", "same-origin")
                .body(markup);
    }

    /** True if the pages' script asks, and wants only what has to be changed. */
    static boolean isPart(HttpRequest<?> request) {
        return request.getHeaders().contains(PART);
    }

    /** Sends the browser on to a page, so that going back or loading anew repeats nothing. */
    static MutableHttpResponse<?> on(String address) {
        return HttpResponse.seeOther(URI.create(address));
    }

    private static String editor(HttpRequest<?> request) {
        return request.getAttribute(Callers.ATTRIBUTE, Editor.class)
                .map(Editor::name)
                .orElse("");
    }
}

package org.wirecheck.http.access;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteMatch;
import org.jspecify.annotations.Nullable;
import org.wirecheck.access.Rates;
import org.wirecheck.desk.entry.Clearance;
import org.wirecheck.desk.entry.Editor;
import org.wirecheck.http.Problem;
import org.wirecheck.http.Problems;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.http.desk.ForBrowsers;
import org.wirecheck.http.desk.Needs;
import org.wirecheck.serve.Address;
import org.wirecheck.serve.Terms;

/**
 * Lets a request in: not too many a minute, from where it may come, and with a key where keys are on. A key in the cookie of the
 * pages counts only where the browser says that the request comes from one of them, or where nothing is changed.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Admission.AFTER_HEADERS)
final class Admission {

    /** What is refused has safe headers and is written down too. */
    static final int AFTER_HEADERS = 100;

    private static final String KEY = "X-API-Key";
    private static final String BEARER = "Bearer ";

    private final DeskDoor door;
    private final Terms terms;
    private final Neighbours neighbours;
    private final Rates rates;

    Admission(DeskDoor door, Terms terms, Address address) {
        this.door = door;
        this.terms = terms;
        neighbours = new Neighbours(terms, address);
        rates = new Rates(terms.requestsPerMinute());
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    MutableHttpResponse<?> admit(HttpRequest<?> request) {
        Needs.Level needed = needed(request);
        if (needed != Needs.Level.NOBODY && !neighbours.allow(request)) {
            return elsewhere();
        }
        boolean browser = isForBrowsers(request);
        boolean trusted = reads(request) || SameOrigin.sends(request);
        if (browser && !trusted) {
            return elsewhere();
        }
        String secret = terms.keys() ? secret(request, trusted) : null;
        Editor keyed = secret == null ? null : door.open().keys().editor(secret);
        Editor editor = terms.keys() ? keyed : Callers.named(request);
        if (editor != null) {
            request.setAttribute(Callers.ATTRIBUTE, editor);
        }
        long wait = rates.waitingSeconds(keyed == null ? "at " + AuditLog.address(request) : "of " + keyed.name());
        if (wait > 0) {
            return refused(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "too-many-requests",
                            "More than " + terms.requestsPerMinute() + " requests a minute.")
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        }
        MutableHttpResponse<?> refusal = terms.keys() ? checked(needed, editor) : null;
        return refusal != null && browser && editor == null ? signIn(request) : refusal;
    }

    private static MutableHttpResponse<?> elsewhere() {
        return refused(HttpStatus.FORBIDDEN, "forbidden", "Requests from other sites are not answered.");
    }

    /** Back to the page afterwards, unless something was to be changed: that has to be asked for again. */
    private static MutableHttpResponse<?> signIn(HttpRequest<?> request) {
        UriBuilder address = UriBuilder.of("/sign-in");
        return HttpResponse.seeOther(
                reads(request)
                        ? address.queryParam("next", request.getUri().toString())
                                .build()
                        : address.build());
    }

    private static boolean isForBrowsers(HttpRequest<?> request) {
        return request.getAttribute(HttpAttributes.ROUTE_MATCH, RouteMatch.class)
                .filter(route -> route.getAnnotationMetadata().hasAnnotation(ForBrowsers.class))
                .isPresent();
    }

    private static boolean reads(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }

    private static @Nullable MutableHttpResponse<?> checked(Needs.Level needed, @Nullable Editor editor) {
        if (needed == Needs.Level.NOBODY) {
            return null;
        }
        if (editor == null) {
            return refused(
                            HttpStatus.UNAUTHORIZED,
                            "unauthorized",
                            "Send an API key: X-API-Key, or Authorization: Bearer.")
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"wirecheck\"");
        }
        if (!editor.clearance().covers(Clearance.valueOf(needed.name()))) {
            return refused(
                    HttpStatus.FORBIDDEN,
                    "forbidden",
                    "This needs the key of " + (needed == Needs.Level.READER ? "a " : "an ")
                            + Clearance.valueOf(needed.name()).word() + ".");
        }
        return null;
    }

    /** What a route asks for; what is no route may be asked for by anybody, to be told so. */
    private static Needs.Level needed(HttpRequest<?> request) {
        RouteMatch<?> route = request.getAttribute(HttpAttributes.ROUTE_MATCH, RouteMatch.class)
                .orElse(null);
        if (route == null
                || request.getPath().equals("/health")
                || request.getPath().startsWith("/health/")) {
            return Needs.Level.NOBODY;
        }
        return route.getAnnotationMetadata()
                .enumValue(Needs.class, Needs.Level.class)
                .orElse(reads(request) ? Needs.Level.READER : Needs.Level.EDITOR);
    }

    private static @Nullable String secret(HttpRequest<?> request, boolean trusted) {
        String key = request.getHeaders().get(KEY);
        String said = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (key == null && said != null && said.startsWith(BEARER)) {
            return said.substring(BEARER.length());
        }
        return key == null && trusted ? Callers.cookie(request, Callers.KEY_COOKIE) : key;
    }

    private static MutableHttpResponse<String> refused(HttpStatus status, String kind, String detail) {
        return Problems.written(Problem.of(status, kind, detail), HttpResponse.ok());
    }
}

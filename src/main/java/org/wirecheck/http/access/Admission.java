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
import org.wirecheck.http.desk.Needs;
import org.wirecheck.serve.Address;
import org.wirecheck.serve.Terms;

/** Lets a request in: not too many a minute, from where it may come, and with a key where keys are on. */
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
            return refused(HttpStatus.FORBIDDEN, "forbidden", "Requests from other sites are not answered.");
        }
        String secret = terms.keys() ? secret(request) : null;
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
        return terms.keys() ? checked(needed, editor) : null;
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
        boolean reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        return route.getAnnotationMetadata()
                .enumValue(Needs.class, Needs.Level.class)
                .orElse(reads ? Needs.Level.READER : Needs.Level.EDITOR);
    }

    private static @Nullable String secret(HttpRequest<?> request) {
        String key = request.getHeaders().get(KEY);
        String said = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        return key != null || said == null || !said.startsWith(BEARER) ? key : said.substring(BEARER.length());
    }

    private static MutableHttpResponse<String> refused(HttpStatus status, String kind, String detail) {
        return Problems.written(Problem.of(status, kind, detail), HttpResponse.ok());
    }
}

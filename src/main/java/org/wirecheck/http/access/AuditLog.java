package org.wirecheck.http.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wirecheck.access.Deed;
import org.wirecheck.desk.entry.Editor;
import org.wirecheck.http.desk.Callers;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.serve.Terms;

/** Writes down who changed something or was not let in, and, if it is wanted, every request as a line of JSON. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
    private static final String UNKNOWN = "unknown";
    private static final String BEGAN = "wirecheck.began";
    private static final Set<HttpMethod> CHANGING =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH);
    private static final Set<String> KEEPING_NOTHING = Set.of("/v1/check", "/v1/annotate", "/v1/explain");
    private static final Set<Integer> NOT_LET_IN = Set.of(401, 403);

    private final DeskDoor door;
    private final Terms terms;
    private final Clock clock;

    AuditLog(DeskDoor door, Terms terms, Clock clock) {
        this.door = door;
        this.terms = terms;
        this.clock = clock;
    }

    @RequestFilter
    void began(HttpRequest<?> request) {
        request.setAttribute(BEGAN, System.nanoTime());
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void ended(HttpRequest<?> request, HttpResponse<?> response) {
        int status = response.code();
        if (terms.logRequests()) {
            System.err.println(line(request, status));
        }
        boolean changes = CHANGING.contains(request.getMethod()) && !KEEPING_NOTHING.contains(request.getPath());
        if (changes && status < 400 || terms.keys() && NOT_LET_IN.contains(status)) {
            record(request, status);
        }
    }

    private void record(HttpRequest<?> request, int status) {
        Editor editor = editor(request);
        try {
            door.open()
                    .deeds()
                    .record(new Deed(
                            0,
                            clock.instant().truncatedTo(ChronoUnit.MILLIS),
                            editor == null ? UNKNOWN : editor.name(),
                            editor == null ? "none" : editor.clearance().word(),
                            address(request),
                            request.getMethodName(),
                            request.getPath(),
                            status));
        } catch (RuntimeException e) {
            // What was asked is done and answered; that it cannot be written down is for whoever reads the log
            LOG.error("the audit log cannot be written", e);
        }
    }

    private String line(HttpRequest<?> request, int status) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        json.put("method", request.getMethodName());
        json.put("path", request.getPath());
        json.put("status", status);
        request.getAttribute(BEGAN, Long.class)
                .ifPresent(began -> json.put("ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began)));
        Editor editor = editor(request);
        json.put("by", editor == null ? UNKNOWN : editor.name());
        json.put("address", address(request));
        return json.toString();
    }

    private static @Nullable Editor editor(HttpRequest<?> request) {
        return request.getAttribute(Callers.ATTRIBUTE, Editor.class).orElse(null);
    }

    static String address(HttpRequest<?> request) {
        var address = request.getRemoteAddress().getAddress();
        return address == null ? "unknown" : address.getHostAddress();
    }
}

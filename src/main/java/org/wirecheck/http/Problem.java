package org.wirecheck.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.wirecheck.export.json.Json;
import org.wirecheck.intake.InputException;

/**
 * Why a request is not answered as asked (RFC 9457).
 *
 * @param kind last part of the {@code type}, stable: "invalid-story", "too-large"
 * @param place where in the input, as the command line names it; null if no place is at fault
 * @param pointer the same as a JSON Pointer, or null
 */
public record Problem(HttpStatus status, String kind, String detail, @Nullable String place, @Nullable String pointer) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "urn:wirecheck:problem:";

    /** A problem with no place in the input. */
    public static Problem of(HttpStatus status, String kind, String detail) {
        return new Problem(status, kind, detail, null, null);
    }

    /** What is wrong with a story: 400 where it is no JSON, 422 where it is JSON but no story. */
    static Problem of(InputException fault) {
        String pointer = fault.pointer();
        boolean unreadable = pointer == null;
        return new Problem(
                unreadable ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_ENTITY,
                unreadable ? "unreadable" : "invalid-story",
                String.valueOf(fault.getMessage()),
                fault.place(),
                pointer);
    }

    /** As {@code application/problem+json}. */
    public String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", TYPES + kind);
        json.put("title", title());
        json.put("status", status.getCode());
        json.put("detail", detail);
        if (place != null) {
            json.put("place", place);
        }
        if (pointer != null) {
            json.put("pointer", pointer);
        }
        return Json.line(json);
    }

    private String title() {
        String words = kind.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

package org.wirecheck.http.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.intake.InputException;
import org.wirecheck.intake.Utf8;

/** The fields of a small JSON object in a request; whatever is off is an {@link InputException} that names the field. */
public final class Fields {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode json;

    private Fields(JsonNode json) {
        this.json = json;
    }

    /** Reads an object that may have these keys and no others. */
    public static Fields of(byte[] body, Set<String> known) {
        JsonNode json;
        try {
            json = MAPPER.readTree(Utf8.of(body));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String place = at == null ? "the whole" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new InputException(place, "is no JSON", e);
        }
        if (!json.isObject()) {
            throw new InputException("", "must be a JSON object");
        }
        for (Iterator<String> keys = json.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                throw new InputException(
                        key, "unknown key; known are " + String.join(", ", new java.util.TreeSet<>(known)));
            }
        }
        return new Fields(json);
    }

    /** A string that has to be there. */
    public String text(String key) {
        String text = optional(key);
        if (text == null || text.isBlank()) {
            throw new InputException(key, "is missing");
        }
        return text;
    }

    /** A string, or null. */
    public @Nullable String optional(String key) {
        JsonNode value = json.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new InputException(key, "must be a string");
        }
        if (value.textValue().indexOf('\u0000') >= 0) {
            throw new InputException(key, "holds the character U+0000");
        }
        return value.textValue();
    }

    /** A list of strings; empty if it is missing. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        JsonNode values = json.get(key);
        if (values != null && !values.isNull()) {
            if (!values.isArray()) {
                throw new InputException(key, "must be a list of strings");
            }
            for (JsonNode value : values) {
                if (!value.isTextual()) {
                    throw new InputException(key, "must be a list of strings");
                }
                texts.add(value.textValue());
            }
        }
        return texts;
    }

    /** A day, ISO 8601, or null. */
    public @Nullable LocalDate day(String key) {
        String text = optional(key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InputException(key, "'" + text + "' is no ISO 8601 date (2026-03-14)", e);
        }
    }
}

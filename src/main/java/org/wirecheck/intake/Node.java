package org.wirecheck.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object that knows its place in the input, so that every complaint can name it. */
record Node(String place, JsonNode json) {

    private static final char DELETE = 0x7f;

    String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    String text(String key) {
        String text = optional(key);
        if (text == null) {
            throw new InputException(at(key), "is missing");
        }
        return text;
    }

    /** A string with something to read in it. */
    String words(String key) {
        String words = text(key);
        if (words.isBlank()) {
            throw new InputException(at(key), "is empty");
        }
        return words;
    }

    @Nullable
    String optional(String key) {
        JsonNode value = json.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new InputException(at(key), "must be a string, not " + kind(value));
        }
        checkCharacters(at(key), value.textValue());
        return value.textValue();
    }

    /** An id: a string that is not blank, or a whole number as some systems send it. */
    String id(String key) {
        JsonNode value = json.get(key);
        return value != null && value.isIntegralNumber() ? value.asText() : words(key);
    }

    List<Node> objects(String key) {
        JsonNode list = json.get(key);
        if (list == null || list.isNull()) {
            throw new InputException(at(key), "is missing");
        }
        if (!list.isArray()) {
            throw new InputException(at(key), "must be a list, not " + kind(list));
        }
        List<Node> nodes = new ArrayList<>();
        for (JsonNode item : list) {
            String where = at(key) + "[" + nodes.size() + "]";
            if (!item.isObject()) {
                throw new InputException(where, "must be an object, not " + kind(item));
            }
            nodes.add(new Node(where, item));
        }
        return nodes;
    }

    List<String> unknown(Set<String> known) {
        List<String> unknown = new ArrayList<>();
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                unknown.add(at(name) + ": unknown key, passed over");
            }
        });
        return unknown;
    }

    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case STRING -> "a string";
            default -> "null";
        };
    }

    /** Characters no text has: half a surrogate pair, and controls other than tabs and line ends. */
    private static void checkCharacters(String place, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new InputException(place, "has a lone surrogate at character " + i + ": no valid Unicode");
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == DELETE) {
                String name = String.format(Locale.ROOT, "U+%04X", (int) c);
                throw new InputException(place, "has the control character " + name + " at character " + i);
            }
        }
    }
}

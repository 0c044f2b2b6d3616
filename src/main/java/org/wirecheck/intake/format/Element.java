package org.wirecheck.intake.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML file without its namespace, and where it stands.
 *
 * @param line where its start tag ends, from 1
 * @param attributes by local name, in the order of the file
 * @param content {@link Element}s and {@link String}s
 */
record Element(String name, int line, Map<String, String> attributes, List<Object> content) {

    List<Element> children(String child) {
        return content.stream()
                .filter(part -> part instanceof Element element && element.name.equals(child))
                .map(Element.class::cast)
                .toList();
    }

    /** The first element down this path of names, or null. */
    @Nullable
    Element find(String... path) {
        Element at = this;
        for (String step : path) {
            List<Element> steps = at.children(step);
            if (steps.isEmpty()) {
                return null;
            }
            at = steps.get(0);
        }
        return at;
    }

    /** All words of the element down this path on one line; null if it is missing or has none. */
    @Nullable
    String words(String... path) {
        Element found = find(path);
        if (found == null) {
            return null;
        }
        String words = found.text().replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? null : words;
    }

    @Nullable
    String attribute(String key) {
        String value = attributes.get(key);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Every character in it as it stands in the file. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Object part : content) {
            text.append(part instanceof Element element ? element.text() : part);
        }
        return text.toString();
    }
}

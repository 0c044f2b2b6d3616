package org.wirecheck.view.article;

import java.util.Locale;

/** What an editor calls the kinds of facts, each with an underline of its own. */
public enum Kind {
    NUMBER("numbers"),
    TIME("times"),
    WORDS("quotations"),
    PERSON("people"),
    PLACE("places"),
    OFFICE("offices"),
    EVENT("what happened");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** As the legend has it. */
    public String label() {
        return label;
    }

    /** As styles and scripts know it, e.g. "number". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.wirecheck.lexicon;

import java.util.List;

/** First names as printed → the gender they are mostly given to; "Jordan" and "Alex" are given to either. */
public final class FirstNames {
    /** What a first name says of its bearer; {@code UNKNOWN} if the name is not listed. */
    public enum Gender {
        FEMALE,
        MALE,
        EITHER,
        UNKNOWN
    }

    private final SortedFile names;

    FirstNames(SortedFile names) {
        this.names = names;
    }

    /** Whether this is a first name, in any case and with or without accents. */
    public boolean contains(String name) {
        return gender(name) != Gender.UNKNOWN;
    }

    /** The gender of a first name; a double name ("Anna-Maria", "Mary Ann") goes by its first part. */
    public Gender gender(String name) {
        String key = Phrase.key(name);
        List<String[]> lines = names.lines(key);
        if (lines.isEmpty() && key.indexOf(' ') > 0) {
            lines = names.lines(key.substring(0, key.indexOf(' ')));
        }
        if (lines.isEmpty()) {
            return Gender.UNKNOWN;
        }
        return switch (lines.get(0)[1]) {
            case "f" -> Gender.FEMALE;
            case "m" -> Gender.MALE;
            default -> Gender.EITHER;
        };
    }
}

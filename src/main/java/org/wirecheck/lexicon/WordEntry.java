package org.wirecheck.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of a word list: its first form, all its forms, the id they share, its classes and whatever other columns
 * the list has. "Sen.", "Senator" and "US senator" may be three forms of one entry with the id {@code senator}.
 */
public record WordEntry(
        String form, List<String> forms, String id, Set<String> classes, Map<String, String> attributes) {
    static WordEntry of(Tsv.Row row) {
        String form = row.get("form");
        List<String> forms = new ArrayList<>(List.of(form));
        forms.addAll(row.all("also"));
        String id = row.get("id").isEmpty() ? form : row.get("id");
        String classes = row.get("class");
        return new WordEntry(
                form, List.copyOf(forms), id, classes.isEmpty() ? Set.of() : ordered(classes), row.cells());
    }

    /** Words parted by spaces as a set that keeps their order, so that printing it gives the same text every time. */
    static Set<String> ordered(String words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(words.split(" "))));
    }

    /** Whether the entry is of this class, as listed in its {@code class} column. */
    public boolean is(String className) {
        return classes.contains(className);
    }

    /** The cell of a column, for example {@code gender}; empty if the list has no such column or the cell is empty. */
    public Optional<String> attribute(String column) {
        return Optional.ofNullable(attributes.get(column));
    }
}

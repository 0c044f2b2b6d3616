package org.wirecheck.kind.place;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wirecheck.model.Value;

/**
 * Two or more places told in one breath: "in Dover, Bath and Ely".
 *
 * @param members ids of the gazetteer, sorted
 */
public record PlaceList(List<String> members) implements Value {

    private static final String SEPARATOR = "; ";

    public PlaceList {
        members = List.copyOf(new TreeSet<>(members));
    }

    @Override
    public String notation() {
        return String.join(SEPARATOR, members);
    }

    @Override
    public String label() {
        return members.stream().map(id -> new PlaceValue(id, false).label()).collect(Collectors.joining(", "));
    }

    /**
     * The value of a notation.
     *
     * @throws IllegalArgumentException if it names no place
     */
    static PlaceList parse(String notation) {
        List<String> parts = List.of(notation.split(SEPARATOR));
        if (parts.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("no places: " + notation);
        }
        return new PlaceList(parts);
    }
}

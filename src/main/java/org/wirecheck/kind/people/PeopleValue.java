package org.wirecheck.kind.people;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.model.Value;

/**
 * A set of people, organisations or countries that took part in something.
 *
 * @param members ids of the cast's entities, sorted
 * @param open true if the words say that there were more: "including", "and others"
 */
public record PeopleValue(List<String> members, boolean open) implements Value {

    private static final String SEPARATOR = "; ";
    private static final String PLACE = "place:";
    private static final String MORE = "…";

    public PeopleValue {
        members = List.copyOf(new TreeSet<>(members));
    }

    @Override
    public String notation() {
        List<String> parts = new ArrayList<>(members);
        if (open) {
            parts.add(MORE);
        }
        return String.join(SEPARATOR, parts);
    }

    @Override
    public String label() {
        List<String> names = members.stream().map(PeopleValue::name).toList();
        return String.join(", ", names) + (open ? " and others" : "");
    }

    private static String name(String id) {
        String name = id.substring(id.indexOf(':') + 1);
        return id.startsWith(PLACE)
                ? Lexicon.standard()
                        .places()
                        .byId(name)
                        .map(PlaceEntry::name)
                        .orElse(name.substring(name.lastIndexOf('/') + 1))
                : name;
    }

    /**
     * The value of a notation.
     *
     * @throws IllegalArgumentException if it names nobody
     */
    static PeopleValue parse(String notation) {
        List<String> parts = new ArrayList<>(List.of(notation.split(SEPARATOR)));
        boolean open = parts.remove(MORE);
        if (parts.isEmpty() || parts.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("no people: " + notation);
        }
        return new PeopleValue(parts, open);
    }
}

package org.wirecheck.kind.place;

import java.util.Locale;
import org.wirecheck.lexicon.Gazetteer;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.model.Value;

/**
 * A place as a path of what it lies in, or its surroundings.
 *
 * @param id of the gazetteer ({@code us/il/aurora}), a path that ends in a name no gazetteer has ({@code us/il/aurora/harbour
 *     mall}), or an address ({@code street:400/elm street})
 * @param near true for "outside Aurora", "near Aurora"
 */
public record PlaceValue(String id, boolean near) implements Value {

    private static final String NEAR = "near ";
    static final String STREET = "street:";

    @Override
    public String notation() {
        return near ? NEAR + id : id;
    }

    @Override
    public String label() {
        String name = isStreet()
                ? address()
                : Lexicon.standard().places().byId(id).map(PlaceValue::told).orElseGet(() -> capitals(last()));
        return near ? NEAR + name : name;
    }

    // A town that is not the first to come to mind at its name is told with its state.
    private static String told(PlaceEntry place) {
        Gazetteer places = Lexicon.standard().places();
        boolean first = place.kind() != PlaceEntry.Kind.CITY
                || places.named(place.name()).stream().limit(1).allMatch(place::equals);
        return first || place.within().isEmpty()
                ? place.name()
                : places.byId(place.within().get(0))
                        .map(state -> place.name() + ", " + state.name())
                        .orElse(place.name());
    }

    boolean isStreet() {
        return id.startsWith(STREET);
    }

    /** The last name of the path. */
    String last() {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** What the place lies in by its path, or empty. */
    String parent() {
        int slash = id.lastIndexOf('/');
        return slash < 0 ? "" : id.substring(0, slash);
    }

    /** The number of a house or block, or empty. */
    String number() {
        int slash = id.indexOf('/');
        return isStreet() && slash > 0 ? id.substring(STREET.length(), slash) : "";
    }

    private String address() {
        return number().isEmpty() ? capitals(id.substring(STREET.length())) : number() + " " + capitals(last());
    }

    private static String capitals(String words) {
        StringBuilder label = new StringBuilder();
        for (String word : words.split(" ")) {
            label.append(label.length() == 0 ? "" : " ");
            label.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return label.toString();
    }

    /**
     * The value of a notation.
     *
     * @throws IllegalArgumentException if it is empty
     */
    static PlaceValue parse(String notation) {
        boolean near = notation.startsWith(NEAR);
        String id = near ? notation.substring(NEAR.length()) : notation;
        if (id.isBlank()) {
            throw new IllegalArgumentException("no place: " + notation);
        }
        return new PlaceValue(id, near);
    }
}

package org.wirecheck.kind.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wirecheck.lexicon.Gazetteer;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.lexicon.PlaceEntry.Kind;
import org.wirecheck.model.Relation;

/** How two places stand to each other as regions; what the gazetteer cannot tell apart is unrelated, not contradictory. */
final class PlaceRelations {

    private static final Set<Kind> BLURRED = EnumSet.of(Kind.REGION, Kind.WATER);
    private static final Set<Kind> SPOTS = EnumSet.of(Kind.FACILITY, Kind.STREET, Kind.COUNTY);

    private static final Set<String> SIDES = Set.of("north ", "south ", "east ", "west ");
    private static final Set<Kind> LANDS = EnumSet.of(Kind.COUNTRY, Kind.STATE, Kind.CITY);

    private final Gazetteer places;

    PlaceRelations(Gazetteer places) {
        this.places = places;
    }

    boolean isLand(PlaceValue place) {
        return places.byId(place.id()).filter(p -> LANDS.contains(p.kind())).isPresent();
    }

    /** True for a state or country. */
    boolean isLarge(String id) {
        return places.byId(id)
                .filter(p -> p.kind() == Kind.COUNTRY || p.kind() == Kind.STATE)
                .isPresent();
    }

    /** True for two that one slip of the pen parts: a town given to another state, a house number to another street. */
    boolean isNamesake(PlaceValue left, PlaceValue right) {
        boolean numbered = left.number().length() > 2 && left.number().equals(right.number());
        boolean named = !left.isStreet()
                && !left.parent().isEmpty()
                && !right.parent().isEmpty()
                && left.last().replace('-', ' ').equals(right.last().replace('-', ' '));
        return numbered || named;
    }

    Relation compare(PlaceValue left, PlaceValue right) {
        if (left.equals(right)) {
            return Relation.EQUIVALENT;
        }
        Relation exact = left.isStreet() || right.isStreet() ? streets(left, right) : regions(left, right);
        return left.near() || right.near() ? around(left, right, exact) : exact;
    }

    // The surroundings of a place are neither in it nor apart from it, and reach its neighbours.
    private Relation around(PlaceValue left, PlaceValue right, Relation exact) {
        if (exact == Relation.UNRELATED) {
            return Relation.UNRELATED;
        }
        boolean neighbours = exact == Relation.CONTRADICTS
                && !state(left.id()).isEmpty()
                && state(left.id()).equals(state(right.id()));
        return exact == Relation.CONTRADICTS && !neighbours ? Relation.CONTRADICTS : Relation.OVERLAPS;
    }

    private static String state(String id) {
        String[] path = id.split("/");
        return path.length > 1 ? path[0] + "/" + path[1] : "";
    }

    private Relation regions(PlaceValue left, PlaceValue right) {
        if (left.id().equals(right.id())) {
            return Relation.EQUIVALENT;
        }
        if (places.contains(right.id(), left.id())) {
            return Relation.REFINES;
        }
        if (places.contains(left.id(), right.id())) {
            return Relation.REFINED_BY;
        }
        Optional<PlaceEntry> a = places.byId(left.id());
        Optional<PlaceEntry> b = places.byId(right.id());
        if (a.isPresent() && b.isPresent()) {
            return areApart(a.get(), b.get()) ? Relation.CONTRADICTS : Relation.UNRELATED;
        }
        return unlisted(left, right, a.isEmpty(), b.isEmpty());
    }

    private static boolean areApart(PlaceEntry left, PlaceEntry right) {
        if (BLURRED.contains(left.kind()) || BLURRED.contains(right.kind())) {
            return false;
        }
        if (mayHold(left, right) || mayHold(right, left)) {
            return false;
        }
        boolean spot = SPOTS.contains(left.kind()) || SPOTS.contains(right.kind());
        return !spot || !state(left.id()).equals(state(right.id()));
    }

    /** True if a town may lie in a state: nobody knows more of it than the country ("Palermo", "Sicily"). */
    private static boolean mayHold(PlaceEntry state, PlaceEntry town) {
        return state.kind() == Kind.STATE
                && town.kind() == Kind.CITY
                && state.country().equals(town.country())
                && town.within().stream().allMatch(state.country()::equals);
    }

    // A mall in Aurora is not in Florida; two malls, or a mall and a square, of one town may be neighbours.
    private Relation unlisted(PlaceValue left, PlaceValue right, boolean leftUnlisted, boolean rightUnlisted) {
        String one = left.last().replace('-', ' ');
        String other = right.last().replace('-', ' ');
        if (one.equals(other) || isShortFor(one, other) || isShortFor(other, one)) {
            boolean apart = !left.parent().isEmpty()
                    && !right.parent().isEmpty()
                    && regions(new PlaceValue(left.parent(), false), new PlaceValue(right.parent(), false))
                            == Relation.CONTRADICTS;
            return apart ? Relation.CONTRADICTS : Relation.OVERLAPS;
        }
        boolean alike = head(left).equals(head(right))
                && !left.last().contains(right.last())
                && !right.last().contains(left.last());
        if (alike) {
            return Relation.CONTRADICTS;
        }
        String a = leftUnlisted ? left.parent() : left.id();
        String b = rightUnlisted ? right.parent() : right.id();
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            return Relation.UNRELATED;
        }
        Relation parents = regions(new PlaceValue(a, false), new PlaceValue(b, false));
        return parents == Relation.CONTRADICTS ? Relation.CONTRADICTS : Relation.UNRELATED;
    }

    // "Lunde Hospital" for "Lunde Memorial Hospital", "Ash New Ford Hospital" for "Ash-New Ford Hospital"
    private static boolean isShortFor(String less, String more) {
        List<String> words = List.of(more.split(" "));
        boolean within = less.indexOf(' ') > 0 && words.containsAll(List.of(less.split(" ")));
        return within || less.replace(" ", "").equals(more.replace(" ", ""));
    }

    // Of a name of several words the last says what it is of: two hospitals, two cities.
    private String head(PlaceValue place) {
        String last = places.byId(place.id())
                .map(p -> p.name().toLowerCase(Locale.ROOT))
                .orElse(place.last());
        if (last.indexOf(' ') < 0) {
            return place.id();
        }
        return last.substring(last.lastIndexOf(' ') + 1);
    }

    private static Relation streets(PlaceValue left, PlaceValue right) {
        if (!left.isStreet() || !right.isStreet()) {
            return Relation.UNRELATED;
        }
        Relation street = names(name(left), name(right));
        Relation number = numbers(left, right);
        if (street == Relation.CONTRADICTS) {
            boolean addresses = isAddress(left) && isAddress(right);
            boolean sameNumber = left.number().length() > 2 && left.number().equals(right.number());
            return addresses || sameNumber ? Relation.CONTRADICTS : Relation.UNRELATED;
        }
        return street == Relation.EQUIVALENT || number == Relation.CONTRADICTS
                ? number
                : number == Relation.EQUIVALENT || number == street ? street : Relation.OVERLAPS;
    }

    private static boolean isAddress(PlaceValue street) {
        return !street.number().isEmpty() && Addresses.isTyped(name(street));
    }

    // "Michigan Road" is short for "North Michigan Road", but north and south are two.
    private static Relation names(String left, String right) {
        if (left.equals(right) || right.startsWith(left + " ") || left.startsWith(right + " ")) {
            return Relation.EQUIVALENT;
        }
        if (SIDES.stream().anyMatch(side -> left.equals(side + right))) {
            return Relation.REFINES;
        }
        return SIDES.stream().anyMatch(side -> right.equals(side + left)) ? Relation.REFINED_BY : Relation.CONTRADICTS;
    }

    // "333 Elm Drive" stands in "the 300 block of Elm Drive".
    private static Relation numbers(PlaceValue left, PlaceValue right) {
        String a = left.number();
        String b = right.number();
        if (a.equals(b)) {
            return Relation.EQUIVALENT;
        }
        if (b.isEmpty() || isBlockOf(b, a)) {
            return Relation.REFINES;
        }
        return a.isEmpty() || isBlockOf(a, b) ? Relation.REFINED_BY : Relation.CONTRADICTS;
    }

    private static boolean isBlockOf(String block, String number) {
        return block.endsWith("00")
                && block.length() == number.length()
                && number.startsWith(block.substring(0, block.length() - 2));
    }

    private static String name(PlaceValue street) {
        return street.number().isEmpty() ? street.id().substring(PlaceValue.STREET.length()) : street.last();
    }
}

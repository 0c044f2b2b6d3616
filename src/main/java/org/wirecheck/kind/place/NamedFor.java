package org.wirecheck.kind.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.lexicon.PlaceMatch;

/** Names of bodies → the place in them: "Virginia" in "Virginia State Police", "Egypt" in "Etisalat Egypt". */
final class NamedFor {

    /**
     * A place in a name.
     *
     * @param from index of its first word
     * @param to index behind its last
     * @param rest the other words of the name, in lower case
     * @param traits what tells such names apart
     */
    record Part(int from, int to, PlaceEntry place, String rest, List<String> traits) {

        /** False for "Dover Police" and "Dover Flyers": towns have many of a name. */
        boolean isTelling() {
            return traits.contains("name-part");
        }
    }

    private final Lexicon lexicon;

    NamedFor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The place in the name between two words, or null; a name that is a place from end to end holds none.
     *
     * @param entity the name of the entity
     * @param countries codes of the countries the bundle speaks of, which tell places of one name apart
     */
    @Nullable
    Part in(List<String> words, int first, int last, String entity, Set<String> countries) {
        Part part = part(words, first, last, entity, countries);
        // "U.S. Senate": nobody writes another country's by mistake.
        boolean country = part != null
                && !part.traits().contains("name-part")
                && part.place().country().equals(part.place().id());
        return country && lexicon.list("known-organisations").contains(entity) ? null : part;
    }

    private @Nullable Part part(List<String> words, int first, int last, String entity, Set<String> countries) {
        String known = lexicon.list("known-organisations").contains(entity) ? entity : "";
        Optional<PlaceMatch> front = lexicon.places().match(words, first).filter(m -> m.nameEnd() <= last);
        if (front.isPresent()) {
            int end = front.get().nameEnd();
            PlaceEntry place = likeliest(front.get(), countries);
            // There is a town called University, too.
            if (isPlain(place)) {
                return part(words, first, end, place, end, last + 1, known);
            }
        }
        for (int i = first + 1; i <= last; i++) {
            Optional<PlaceMatch> back = lexicon.places().match(words, i).filter(m -> m.nameEnd() == last + 1);
            if (back.isPresent()) {
                PlaceEntry place = likeliest(back.get(), countries);
                return isPlain(place) ? part(words, i, last + 1, place, first, i, known) : null;
            }
        }
        return null;
    }

    // Of two of a name the one in a country the bundle speaks of: "Georgia Rangers"
    private static PlaceEntry likeliest(PlaceMatch match, Set<String> countries) {
        return match.candidates().stream()
                .filter(c -> countries.contains(c.country()))
                .findFirst()
                .orElse(match.best());
    }

    private static Part part(
            List<String> words, int from, int to, PlaceEntry place, int restFrom, int restTo, String known) {
        List<String> others = words.subList(restFrom, restTo).stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .toList();
        boolean police = others.get(0).equals("police");
        boolean telling = restFrom == to && others.size() > 1 && !police && known.isEmpty();
        List<String> traits = new ArrayList<>(List.of(telling ? "name-part" : "body"));
        if (!known.isEmpty()) {
            traits.add("known:" + known);
        }
        String rest = police ? "police" : String.join(" ", others);
        traits.add(Placing.OF + (police ? "force" : rest));
        return new Part(from, to, place, rest, traits);
    }

    private static boolean isPlain(PlaceEntry place) {
        return !place.isAmbiguous() || place.population() > 200_000;
    }
}

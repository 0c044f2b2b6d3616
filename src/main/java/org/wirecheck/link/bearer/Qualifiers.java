package org.wirecheck.link.bearer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Gazetteer;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.lexicon.PlaceMatch;
import org.wirecheck.link.name.Naming;

/**
 * States and countries right behind a town → which they are: in "Burlington, Washington" the state and not the capital, in
 * "Comanche, Okla." a state even if no gazetteer has such a town there.
 */
public final class Qualifiers {

    private static final Set<String> STATELY =
            Set.of("state", "State", "Governor", "Gov.", "Gov", "governor", "lawmakers", "legislature", "Legislature");

    private final Gazetteer places;
    private final Map<Naming, PlaceEntry> outer = new IdentityHashMap<>();
    private final Map<String, String> around = new TreeMap<>();

    public Qualifiers(List<Naming> namings, Lines lines, Lexicon lexicon) {
        this.places = lexicon.places();
        namings.forEach(n -> readDirection(n, lines, lexicon));
        namings.forEach(n -> readState(n, lines));
        for (int i = 0; i + 1 < namings.size(); i++) {
            if (isBehind(namings.get(i), namings.get(i + 1), lines)) {
                read(namings.get(i), namings.get(i + 1), lines);
            }
        }
    }

    /** The state or country that stands behind a town at this very place, or null. */
    @Nullable
    public PlaceEntry at(Naming naming) {
        return outer.get(naming);
    }

    /** The state or country whose abbreviation the name is, or null. */
    @Nullable
    PlaceEntry code(Naming naming) {
        return places.abbreviation(naming.words(), 0)
                .filter(f -> f.to() == naming.words().size())
                .map(Found::entry)
                .orElse(null);
    }

    /** Keys of names that no gazetteer has in the state behind them → the state's id. */
    public Map<String, String> around() {
        return around;
    }

    // "Western New York" is no part of the city.
    private void readDirection(Naming naming, Lines lines, Lexicon lexicon) {
        if (naming.first() == 0) {
            return;
        }
        String before = lines.words(naming).get(naming.first() - 1);
        String capital = before.isEmpty() ? "" : before.substring(0, 1).toUpperCase(Locale.ROOT) + before.substring(1);
        if (!lexicon.is("directions", capital)) {
            return;
        }
        states(naming.words()).ifPresent(state -> outer.put(naming, state));
    }

    // "Washington state", "Washington Governor Jane Roe"
    private void readState(Naming naming, Lines lines) {
        List<String> words = lines.words(naming);
        if (naming.last() + 1 < words.size() && STATELY.contains(words.get(naming.last() + 1))) {
            states(naming.words()).ifPresent(state -> outer.put(naming, state));
        }
    }

    private Optional<PlaceEntry> states(List<String> name) {
        return places.match(name, 0).filter(m -> m.nameEnd() == name.size()).flatMap(m -> m.candidates().stream()
                .filter(p -> p.kind() == PlaceEntry.Kind.STATE)
                .findFirst());
    }

    private void read(Naming town, Naming state, Lines lines) {
        List<String> words = lines.words(state);
        Optional<PlaceEntry> code = places.abbreviation(words, state.first())
                .filter(f -> f.to() == state.last() + 1)
                .map(Found::entry);
        List<PlaceEntry> states = new ArrayList<>();
        code.ifPresent(states::add);
        places.match(words, state.first())
                .filter(m -> m.nameEnd() == state.last() + 1)
                .ifPresent(m -> states.addAll(m.candidates()));
        List<PlaceEntry> towns = places.match(town.words(), 0)
                .filter(m -> m.nameEnd() == town.words().size())
                .map(PlaceMatch::candidates)
                .orElse(List.of());
        for (PlaceEntry each : states) {
            if (towns.stream().anyMatch(t -> places.contains(each, t))) {
                outer.put(state, each);
                return;
            }
        }
        code.ifPresent(c -> {
            outer.put(state, c);
            around.put(town.key(), c.id());
        });
    }

    private static boolean isBehind(Naming town, Naming state, Lines lines) {
        boolean near = town.document() == state.document()
                && town.sentence() == state.sentence()
                && state.first() - town.last() == 2;
        return near && lines.tokens(town).get(town.last() + 1).text().equals(",");
    }
}

package org.wirecheck.link.bearer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.lexicon.PlaceMatch;
import org.wirecheck.link.name.Folded;
import org.wirecheck.link.name.Naming;
import org.wirecheck.link.name.Surroundings;
import org.wirecheck.link.name.Words;
import org.wirecheck.model.Document;
import org.wirecheck.model.Token;

/**
 * Names of places → ids that are paths of what they lie in: {@code place:us/il/aurora}, and for a place no gazetteer knows
 * what most outlets say it lies in, {@code place:us/il/aurora/harbour mall}.
 */
public final class Places {

    private static final String CLASS = "place:";
    /** A city is not mistaken for a village of its name in the state the story plays in. */
    private static final long DWARFED = 40;

    /** Towns of more people are known abroad. */
    private static final long KNOWN = 100_000;

    private static final Map<String, String> STREETS =
            Map.of("st", "street", "ave", "avenue", "rd", "road", "dr", "drive", "blvd", "boulevard", "ln", "lane");
    private static final Set<String> AREAS = Set.of(
            "neighborhood", "neighbourhood", "section", "district", "area", "suburb", "borough", "quarter", "ward");

    private final Lexicon lexicon;
    private final Qualifiers qualifiers;
    private final Map<String, PlaceEntry> listed = new HashMap<>();
    private final Map<String, String> local = new HashMap<>();
    private final Towns towns = new Towns();

    private Places(Lexicon lexicon, Qualifiers qualifiers) {
        this.lexicon = lexicon;
        this.qualifiers = qualifiers;
    }

    public static Places of(List<Naming> namings, List<Document> documents, Lexicon lexicon) {
        Lines lines = new Lines(documents);
        Places places = new Places(lexicon, new Qualifiers(namings, lines, lexicon));
        Map<String, PlaceMatch> matches = new TreeMap<>();
        Map<String, Map<String, Integer>> qualified = new TreeMap<>();
        Set<String> streets = streets(namings, lines);
        for (Naming naming : namings) {
            PlaceMatch match = places.match(naming, lines);
            if (match != null && (!streets.contains(naming.key()) || isKnown(match.best()))) {
                matches.putIfAbsent(naming.key(), match);
                if (match.isQualified()) {
                    places.towns.add(naming, match.best());
                    qualified
                            .computeIfAbsent(naming.key(), k -> new TreeMap<>())
                            .merge(match.best().id(), 1, Integer::sum);
                }
            }
        }
        Set<String> sure = new HashSet<>();
        matches.values().stream()
                .filter(m -> m.candidates().size() == 1 && isKnown(m.best())
                        || m.best().population() > 2_000_000)
                .forEach(m -> sure.add(m.best().id()));
        qualified.values().forEach(ids -> sure.addAll(ids.keySet()));
        matches.forEach((key, match) -> {
            PlaceEntry chosen = places.choose(match, qualified.getOrDefault(key, Map.of()), sure);
            if (!isForeign(chosen, sure) || qualified.containsKey(key)) {
                places.listed.put(key, chosen);
            }
        });
        places.contain(namings, lines);
        namings.forEach(places::direct);
        places.qualifiers.around().forEach((key, state) -> {
            if (!qualified.containsKey(key)) {
                places.local.put(key, state + "/" + key);
                places.listed.remove(key);
            }
        });
        return places;
    }

    // A small town of a country the bundle never speaks of is rather a part of town that has its name.
    private static boolean isForeign(PlaceEntry place, Set<String> sure) {
        String country = place.country();
        return !isKnown(place)
                && !sure.isEmpty()
                && sure.stream().noneMatch(id -> id.equals(country) || id.startsWith(country + "/"));
    }

    private static boolean isKnown(PlaceEntry place) {
        return place.kind() != PlaceEntry.Kind.CITY || place.population() > KNOWN;
    }

    // Names that stand behind "on" or "block of" and never behind "in" are streets, whatever town is called the same.
    private static Set<String> streets(List<Naming> namings, Lines lines) {
        Map<String, Integer> votes = new HashMap<>();
        for (Naming naming : namings) {
            List<String> words = lines.words(naming);
            String before =
                    naming.first() == 0 ? "" : words.get(naming.first() - 1).toLowerCase(Locale.ROOT);
            boolean street = before.equals("on") || Surroundings.isBlock(words, naming.first());
            votes.merge(naming.key(), before.equals("in") ? -100 : street ? 1 : 0, Integer::sum);
        }
        Set<String> streets = new HashSet<>();
        votes.forEach((key, vote) -> {
            if (vote > 0) {
                streets.add(key);
            }
        });
        return streets;
    }

    /** The id of the place a name of this class stands for. */
    public String id(Naming naming) {
        PlaceEntry entry = entry(naming);
        return entry == null ? CLASS + local.getOrDefault(naming.key(), street(naming.key())) : CLASS + entry.id();
    }

    // "Mill St." is "Mill Street".
    private static String street(String key) {
        int space = key.lastIndexOf(' ');
        return space < 0
                ? key
                : key.substring(0, space + 1)
                        + STREETS.getOrDefault(key.substring(space + 1), key.substring(space + 1));
    }

    /** The gazetteer's name of it, or as it is printed. */
    public String name(Naming naming) {
        PlaceEntry entry = entry(naming);
        return entry == null ? naming.printed() : entry.name();
    }

    private @Nullable PlaceEntry entry(Naming naming) {
        PlaceEntry state = qualifiers.at(naming);
        if (state != null) {
            return state;
        }
        PlaceEntry told = listed.containsKey(naming.key()) ? towns.of(naming) : null;
        PlaceEntry entry = told == null ? listed.get(naming.key()) : told;
        // "SC" in a headline
        return entry != null || local.containsKey(naming.key()) ? entry : qualifiers.code(naming);
    }

    /** True for a country, a state or a large town, after which few people in the news are called. */
    public boolean isLand(Naming naming) {
        PlaceEntry entry = listed.get(naming.key());
        if (entry == null || entry.isAmbiguous()) {
            return false;
        }
        return entry.kind() != PlaceEntry.Kind.CITY || entry.population() > 2_000_000;
    }

    /** True for a listed place that is more often a place than anything else. */
    public boolean isPlain(Naming naming) {
        PlaceEntry entry = entry(naming);
        return entry != null
                && !entry.isAmbiguous()
                && (entry.kind() != PlaceEntry.Kind.CITY || entry.population() > 100_000);
    }

    /** True for a building or street, which is no country's capital. */
    public boolean isSeat(Naming naming) {
        PlaceEntry entry = entry(naming);
        return entry != null && (entry.kind() == PlaceEntry.Kind.FACILITY || entry.kind() == PlaceEntry.Kind.STREET);
    }

    /** The id of a place of the gazetteer. */
    public static String id(PlaceEntry entry) {
        return CLASS + entry.id();
    }

    private @Nullable PlaceMatch match(Naming naming, Lines lines) {
        List<String> words = lines.words(naming);
        return lexicon.places()
                .match(words, naming.first())
                .filter(m -> m.nameEnd() == naming.last() + 1)
                .or(() -> lexicon.places()
                        .match(naming.words(), 0)
                        .filter(m -> m.nameEnd() == naming.words().size()))
                .orElse(null);
    }

    // What the bundle says outright ("Aurora, Ill."), else what lies in a place the bundle names for sure, else the
    // likeliest.
    private PlaceEntry choose(PlaceMatch match, Map<String, Integer> qualified, Set<String> sure) {
        for (PlaceEntry candidate : match.candidates()) {
            int votes = qualified.getOrDefault(candidate.id(), 0);
            if (votes > 0 && qualified.values().stream().allMatch(v -> v <= votes)) {
                return candidate;
            }
        }
        PlaceEntry best = match.best();
        boolean country =
                sure.contains(best.country()) || sure.stream().anyMatch(id -> id.startsWith(best.country() + "/"));
        boolean town = best.kind() == PlaceEntry.Kind.CITY && best.population() <= 1_000_000;
        if (country && !town || !country && best.kind() != PlaceEntry.Kind.CITY && !best.isAmbiguous()) {
            return best;
        }
        return match.candidates().stream()
                .filter(c -> isNear(c, sure, best.isAmbiguous()) && c.population() * DWARFED >= best.population())
                .findFirst()
                .orElse(best);
    }

    // A town in a state the bundle names; a state that shares a country's name, in a country the bundle names.
    private boolean isNear(PlaceEntry candidate, Set<String> sure, boolean ambiguous) {
        boolean state = candidate.kind() == PlaceEntry.Kind.STATE && ambiguous;
        return lexicon.places().ancestors(candidate).stream()
                .anyMatch(a -> (a.indexOf('/') > 0 || state) && sure.contains(a));
    }

    // "East Dover" is a part of Dover, unless it is a place of its own.
    private void direct(Naming naming) {
        List<String> words = naming.words();
        boolean part = words.size() > 1 && !listed.containsKey(naming.key()) && lexicon.is("directions", words.get(0));
        if (part) {
            List<String> rest = words.subList(1, words.size());
            PlaceEntry whole = listed.get(Folded.key(rest));
            PlaceEntry known = whole != null
                    ? whole
                    : lexicon.places()
                            .match(rest, 0)
                            .filter(m -> m.nameEnd() == rest.size())
                            .map(PlaceMatch::best)
                            .filter(Places::isKnown)
                            .orElse(null);
            if (known != null) {
                local.putIfAbsent(naming.key(), known.id() + "/" + naming.key());
            }
        }
    }

    private void contain(List<Naming> namings, Lines lines) {
        Map<String, Map<String, Integer>> parents = new TreeMap<>();
        for (int i = 0; i + 1 < namings.size(); i++) {
            Naming inner = namings.get(i);
            Naming outer = namings.get(i + 1);
            PlaceEntry around = listed.get(outer.key());
            PlaceEntry owner = listed.get(inner.key());
            if (owner != null && isOwned(inner, outer, lines)) {
                parents.computeIfAbsent(outer.key(), k -> new TreeMap<>()).merge(owner.id(), 2, Integer::sum);
            }
            if (around != null && !listed.containsKey(inner.key()) && isWithin(inner, outer, lines)) {
                parents.computeIfAbsent(inner.key(), k -> new TreeMap<>()).merge(around.id(), 1, Integer::sum);
            }
        }
        parents.forEach((key, counts) -> {
            String parent = counts.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    (Map.Entry<String, Integer> e) -> e.getKey().length())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            local.put(key, parent + "/" + street(key));
            listed.remove(key);
        });
    }

    // "Dover's Harbour Hill neighborhood" is a part of Dover, whatever town is called Harbour Hill.
    private static boolean isOwned(Naming owner, Naming part, Lines lines) {
        if (owner.document() != part.document() || owner.sentence() != part.sentence()) {
            return false;
        }
        List<Token> tokens = lines.tokens(owner);
        int gap = part.first() - owner.last();
        boolean area = part.last() + 1 < tokens.size()
                && AREAS.contains(tokens.get(part.last() + 1).lemma());
        return area && gap > 0 && gap <= 2 && Words.isPossessive(tokens, owner.last());
    }

    private static boolean isWithin(Naming inner, Naming outer, Lines lines) {
        boolean near = inner.document() == outer.document()
                && inner.sentence() == outer.sentence()
                && outer.first() - inner.last() == 2;
        if (!near) {
            return false;
        }
        Token between = lines.tokens(inner).get(inner.last() + 1);
        return between.text().equals("in") || between.text().equals(",");
    }
}

package org.wirecheck.lexicon;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Place names in text → places with what they lie in. Countries, states, regions and well-known facilities come from
 * {@code places.tsv}, towns from {@code cities.tsv}; "Aurora, Ill." and "Aurora" in Colorado are told apart.
 */
public final class Gazetteer {
    private static final Comparator<PlaceEntry> LIKELIEST =
            Comparator.comparingLong((PlaceEntry p) -> weight(p)).reversed().thenComparing(PlaceEntry::id);

    private final PhraseIndex<PlaceEntry> names = new PhraseIndex<>();
    private final PhraseIndex<PlaceEntry> adjectives = new PhraseIndex<>();
    private final PhraseIndex<PlaceEntry> metonyms = new PhraseIndex<>();
    private final PhraseIndex<PlaceEntry> codes = new PhraseIndex<>();
    private final Map<String, PlaceEntry> byId = new LinkedHashMap<>();
    private final Map<String, String> capitals = new LinkedHashMap<>();
    private final SortedFile cities;

    Gazetteer(Tsv places, SortedFile cities) {
        this.cities = cities;
        for (Tsv.Row row : places.rows()) {
            add(places, row);
        }
    }

    /** The longest place name that starts at this token, with the state or country that follows it if that fits. */
    public Optional<PlaceMatch> match(List<String> tokens, int from) {
        Optional<Found<List<PlaceEntry>>> listed = names.longest(tokens, from);
        Optional<Found<List<PlaceEntry>>> town = cityNamed(tokens, from);
        int end =
                Math.max(listed.map(Found::to).orElse(from), town.map(Found::to).orElse(from));
        if (end == from) {
            return Optional.empty();
        }
        Set<PlaceEntry> all = new LinkedHashSet<>();
        listed.filter(found -> found.to() == end).ifPresent(found -> all.addAll(found.entry()));
        town.filter(found -> found.to() == end).ifPresent(found -> all.addAll(found.entry()));
        List<PlaceEntry> candidates = all.stream().sorted(LIKELIEST).toList();
        return Optional.of(qualified(tokens, candidates, from, end));
    }

    /** The places with exactly this name, likeliest first; empty if there is none. */
    public List<PlaceEntry> named(String name) {
        return match(List.of(name), 0).map(PlaceMatch::candidates).orElse(List.of());
    }

    /** The place with this id, for example {@code us/il} or {@code us/il/aurora}. */
    public Optional<PlaceEntry> byId(String id) {
        PlaceEntry listed = byId.get(id);
        if (listed != null || !id.contains("/")) {
            return Optional.ofNullable(listed);
        }
        String key = id.substring(id.lastIndexOf('/') + 1).replace('-', ' ');
        return cities.lines(key).stream()
                .map(this::city)
                .filter(p -> p.id().equals(id))
                .findFirst();
    }

    /** The country or state behind an adjective or the name of its people: "Russian", "Ukrainians", "Texan". */
    public Optional<Found<PlaceEntry>> adjective(List<String> tokens, int from) {
        return first(adjectives.longest(tokens, from));
    }

    /** The country whose government a name may stand for: "Moscow", "the Kremlin", "Downing Street", "the White House". */
    public Optional<Found<PlaceEntry>> metonym(List<String> tokens, int from) {
        return first(metonyms.longest(tokens, from));
    }

    /** The state or country behind an abbreviation, which {@link #match} takes only after a town: "Ill.", "IL", "N.S.". */
    public Optional<Found<PlaceEntry>> abbreviation(List<String> tokens, int from) {
        return codes.longest(tokens, from)
                .map(f -> new Found<>(
                        f.entry().stream()
                                .filter(p -> p.kind() == PlaceEntry.Kind.STATE)
                                .findFirst()
                                .orElse(f.entry().get(0)),
                        f.from(),
                        f.to()));
    }

    /** The id of the capital of this country or state, if listed: {@code us/il} → {@code us/il/springfield}. */
    public Optional<String> capital(String id) {
        return Optional.ofNullable(capitals.get(id));
    }

    /** Whether the outer place contains the inner one, however many steps between; a place does not contain itself. */
    public boolean contains(PlaceEntry outer, PlaceEntry inner) {
        return !outer.id().equals(inner.id()) && ancestors(inner).contains(outer.id());
    }

    /** As above by ids; an unknown inner id lies in what its path says. */
    public boolean contains(String outerId, String innerId) {
        return !outerId.equals(innerId) && ancestors(innerId).contains(outerId);
    }

    /** The ids of everything this place lies in, nearest first. */
    public Set<String> ancestors(PlaceEntry place) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(place.within());
        while (!open.isEmpty()) {
            String id = open.removeFirst();
            if (seen.add(id)) {
                PlaceEntry parent = byId.get(id);
                open.addAll(parent == null ? parentsByPath(id) : parent.within());
            }
        }
        return seen;
    }

    private Set<String> ancestors(String id) {
        List<String> parents = byId(id).map(PlaceEntry::within).orElseGet(() -> parentsByPath(id));
        return ancestors(new PlaceEntry(id, id, PlaceEntry.Kind.FACILITY, parents, 0, Set.of()));
    }

    private static List<String> parentsByPath(String id) {
        int slash = id.lastIndexOf('/');
        return slash < 0 ? List.of() : List.of(id.substring(0, slash));
    }

    private PlaceMatch qualified(List<String> tokens, List<PlaceEntry> candidates, int from, int end) {
        boolean comma = end < tokens.size() && tokens.get(end).equals(",");
        int next = comma ? end + 1 : end;
        for (PhraseIndex<PlaceEntry> index : comma ? List.of(names, codes) : List.of(codes)) {
            Optional<Found<List<PlaceEntry>>> outer =
                    next < tokens.size() ? index.longest(tokens, next) : Optional.empty();
            for (PlaceEntry whole : outer.map(Found::entry).orElse(List.of())) {
                List<PlaceEntry> inside = candidates.stream()
                        .filter(p -> isState(whole) && contains(whole, p))
                        .toList();
                if (!inside.isEmpty()) {
                    return new PlaceMatch(
                            inside, from, end, outer.map(Found::to).orElse(end));
                }
            }
        }
        return new PlaceMatch(candidates, from, end, end);
    }

    private static boolean isState(PlaceEntry place) {
        return place.kind() == PlaceEntry.Kind.STATE || place.kind() == PlaceEntry.Kind.COUNTRY;
    }

    private Optional<Found<List<PlaceEntry>>> cityNamed(List<String> tokens, int from) {
        Phrase phrase = new Phrase();
        Found<List<PlaceEntry>> best = null;
        for (int i = from; i < tokens.size(); i++) {
            boolean grew = phrase.append(tokens.get(i));
            String cased = phrase.cased();
            String key = cased.toLowerCase(Locale.ROOT);
            if (cased.isEmpty() || !Character.isUpperCase(firstLetter(cased)) || !cities.hasPrefix(key)) {
                break;
            }
            List<PlaceEntry> found = !grew
                    ? List.of()
                    : cities.lines(key).stream()
                            .filter(cells -> Phrase.capitalsAgree(Phrase.of(cells[1]), cased)
                                    || !Phrase.key(cells[1]).equals(key))
                            .map(this::city)
                            .toList();
            if (!found.isEmpty()) {
                best = new Found<>(found, from, i + 1);
            }
        }
        return Optional.ofNullable(best);
    }

    private static char firstLetter(String cased) {
        return cased.charAt(cased.startsWith("'") && cased.length() > 1 ? 1 : 0);
    }

    private PlaceEntry city(String[] cells) {
        String within = cells[2];
        String id = within + "/" + Phrase.key(cells[1]).replace(' ', '-');
        PlaceEntry listed = byId.get(id);
        if (listed != null) {
            return listed;
        }
        Set<String> classes = cells.length > 4 ? WordEntry.ordered(cells[4]) : Set.of();
        return new PlaceEntry(id, cells[1], PlaceEntry.Kind.CITY, List.of(within), Long.parseLong(cells[3]), classes);
    }

    private void add(Tsv places, Tsv.Row row) {
        String id = row.get("id");
        String[] kindAndClasses = row.get("class").split(" ", 2);
        PlaceEntry entry;
        try {
            PlaceEntry.Kind kind = PlaceEntry.Kind.of(kindAndClasses[0]);
            Set<String> classes = kindAndClasses.length > 1 ? WordEntry.ordered(kindAndClasses[1]) : Set.of();
            List<String> within = row.all("within");
            long population = row.get("population").isEmpty() ? 0 : Long.parseLong(row.get("population"));
            entry = new PlaceEntry(
                    id, row.get("form"), kind, within.isEmpty() ? parentsByPath(id) : within, population, classes);
        } catch (IllegalArgumentException e) {
            throw new LexiconException(places.file(), row.line(), "unknown kind of place or population no number");
        }
        if (byId.putIfAbsent(id, entry) != null) {
            throw new LexiconException(places.file(), row.line(), "the id '" + id + "' stands twice");
        }
        names.add(row.get("form"), entry);
        row.all("also").forEach(form -> names.add(form, entry));
        row.all("adjective").forEach(form -> adjectives.add(form, entry));
        row.all("metonym").forEach(form -> metonyms.add(form, entry));
        row.all("code").forEach(form -> codes.add(form, entry));
        row.all("capital").forEach(capital -> capitals.put(id, capital));
    }

    private static Optional<Found<PlaceEntry>> first(Optional<Found<List<PlaceEntry>>> found) {
        return found.map(f -> new Found<>(List.copyOf(f.entry()).get(0), f.from(), f.to()));
    }

    // A country or state outweighs a town of its name, unless the town is what is meant: "New York", "Washington".
    private static long weight(PlaceEntry place) {
        if (place.classes().contains("city")) {
            return 400_000;
        }
        return switch (place.kind()) {
            case COUNTRY, CONTINENT -> 1_000_000_000L + place.population();
            case REGION, STATE -> Math.max(5_000_000L, place.population());
            case CITY -> place.population();
            default -> 1_000_000L;
        };
    }
}

package org.wirecheck.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wirecheck.catalogue.Catalogue;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.kind.Kind;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Comparison;
import org.wirecheck.model.Pair;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Strand;
import org.wirecheck.model.Topic;
import org.wirecheck.model.Value;

/**
 * Turns a topic into versions. Compatibility is not transitive ("about 90 minutes" fits 85 and 95, which may not fit each
 * other), so claims are grouped by complete linkage: a claim joins a version only if it is compatible with all of it.
 */
public final class Judge {

    private final Catalogue catalogue;
    private final Map<String, Kind<?>> kinds = new TreeMap<>();

    public Judge(Catalogue catalogue, List<Kind<?>> kinds) {
        this.catalogue = catalogue;
        kinds.forEach(kind -> this.kinds.put(kind.id(), kind));
    }

    /**
     * The versions of a topic and how they stand; a topic of one article alone is a single source.
     *
     * @throws IllegalArgumentException if the topic's fact type is not in the catalogue
     */
    public Comparison judge(Topic topic, Timeline timeline) {
        FactType type = catalogue.type(topic.factType());
        if (type == null) {
            throw new IllegalArgumentException("no fact type " + topic.factType());
        }
        List<Pair> against = topic.pairs().stream()
                .filter(pair -> pair.relation() == Relation.CONTRADICTS)
                .toList();
        if (against.isEmpty()) {
            return new Comparison(topic, List.of(new Strand(topic.claims())), alone(topic), List.of());
        }
        List<Strand> strands = strands(type, topic, against);
        return new Comparison(
                topic,
                strands,
                isNewer(type, against, timeline) ? Standing.SUPERSEDED : standing(strands),
                why(against));
    }

    /** True if time explains every pair of dated articles, and there is one: an undated article may be as old as it must. */
    private boolean isNewer(FactType type, List<Pair> against, Timeline timeline) {
        List<Pair> dated = against.stream()
                .filter(pair ->
                        !timeline.isOpen(pair.left().article(), pair.right().article()))
                .toList();
        return !dated.isEmpty() && dated.stream().allMatch(pair -> isNewer(type, pair, timeline));
    }

    /** True if one value of a pair can have become the other by the time its article appeared. */
    private boolean isNewer(FactType type, Pair pair, Timeline timeline) {
        Kind<?> kind = kinds.get(type.kind());
        Duration between = timeline.between(pair.left().article(), pair.right().article());
        if (kind == null || between == null || type.develops() == FactType.Develops.NOT) {
            return false;
        }
        boolean forward = !between.isNegative();
        Value earlier = (forward ? pair.left() : pair.right()).value();
        Value later = (forward ? pair.right() : pair.left()).value();
        return kind.canRise(earlier, later, between.abs())
                || type.develops() == FactType.Develops.EITHER && kind.canRise(later, earlier, between.abs());
    }

    private static Standing alone(Topic topic) {
        long articles = topic.claims().stream().map(Claim::article).distinct().count();
        return articles > 1 ? Standing.AGREES : Standing.SINGLE_SOURCE;
    }

    private static Standing standing(List<Strand> strands) {
        TreeSet<String> articles = new TreeSet<>();
        strands.forEach(strand -> articles.addAll(strand.articles()));
        return articles.size() == 1 ? Standing.SELF_CONTRADICTION : Standing.CONTRADICTS;
    }

    /**
     * Claims that some contradiction names come first, so that versions form around them; of the others one that fits several
     * versions ("several" beside four and five) takes no side.
     */
    private List<Strand> strands(FactType type, Topic topic, List<Pair> against) {
        Kind<?> kind = kinds.get(type.kind());
        Map<Claim, Integer> named = new IdentityHashMap<>();
        for (Pair pair : against) {
            named.merge(pair.left(), 1, Integer::sum);
            named.merge(pair.right(), 1, Integer::sum);
        }
        List<Claim> order = new ArrayList<>(topic.claims());
        order.sort(Comparator.comparingInt(claim -> named.containsKey(claim) ? 0 : 1));
        List<List<Claim>> groups = new ArrayList<>();
        for (Claim claim : order) {
            List<List<Claim>> homes = groups.stream()
                    .filter(group -> group.stream().allMatch(other -> fits(kind, type, claim, other)))
                    .toList();
            if (homes.isEmpty()) {
                groups.add(new ArrayList<>(List.of(claim)));
            } else if (homes.size() == 1 || named.containsKey(claim)) {
                homes.get(0).add(claim);
            }
        }
        groups.removeIf(group -> group.stream().noneMatch(named::containsKey));
        return groups.stream().map(Strand::new).toList();
    }

    private static boolean fits(
            @org.jspecify.annotations.Nullable Kind<?> kind, FactType type, Claim one, Claim other) {
        return kind == null
                || kind.relate(one.value(), other.value(), type.tolerance()).isCompatible();
    }

    private static List<String> why(List<Pair> against) {
        return against.stream()
                .map(pair -> "“" + pair.left().evidence().exact() + "” in "
                        + pair.left().article() + " against “"
                        + pair.right().evidence().exact() + "” in "
                        + pair.right().article() + ": " + pair.why())
                .distinct()
                .toList();
    }
}

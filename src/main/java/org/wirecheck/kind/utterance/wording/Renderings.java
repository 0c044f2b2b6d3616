package org.wirecheck.kind.utterance.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wirecheck.kind.utterance.ledger.Entry;
import org.wirecheck.kind.utterance.ledger.Ledger;
import org.wirecheck.kind.utterance.ledger.Likeness;
import org.wirecheck.kind.utterance.ledger.Variant;
import org.wirecheck.model.Severity;

/** Sorts the variants of an entry into renderings and compares each with each; only what is about the same words counts. */
public final class Renderings {

    private static final int MOST = 30;
    private static final double NEARLY = 0.85;
    private static final double ALMOST = 0.75;
    private static final double PLACED = 0.4;
    private static final int SHORT = 5;

    private final Ledger ledger;
    private final Comparisons comparisons;

    public Renderings(Ledger ledger, Comparisons comparisons) {
        this.ledger = ledger;
        this.comparisons = comparisons;
    }

    /** Two variants that differ, and how far that is to be trusted. */
    public record Difference(Variant one, Variant other, Comparison comparison, Severity severity) {}

    /** Renderings in the order of how much they print; variants that are silent towards all of one rendering join it. */
    public List<Rendering> of(Entry entry) {
        Map<String, List<Variant>> byKey = new LinkedHashMap<>();
        entry.variants().stream()
                .sorted(Comparator.<Variant>comparingInt(v -> -v.size()).thenComparing(Variant::key))
                .forEach(v ->
                        byKey.computeIfAbsent(v.key(), k -> new ArrayList<>()).add(v));
        List<List<Variant>> groups = new ArrayList<>();
        for (List<Variant> same : byKey.values()) {
            List<Variant> home = groups.size() >= MOST ? groups.get(MOST - 1) : null;
            for (List<Variant> group : groups) {
                if (home == null && isSilentTowards(group, same.get(0))) {
                    home = group;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.addAll(same);
        }
        return groups.stream().map(Rendering::new).toList();
    }

    private boolean isSilentTowards(List<Variant> group, Variant variant) {
        return group.stream().map(Variant::key).distinct().count() < MOST
                && group.stream()
                        .allMatch(member -> comparisons.of(member, variant).isSilent()
                                && comparisons.of(member, variant).kept() > 0.9);
    }

    /** The differences between renderings, one for each pair, gravest first. */
    public List<Difference> differences(List<Rendering> renderings) {
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i < renderings.size(); i++) {
            for (int j = i + 1; j < renderings.size(); j++) {
                Rendering one = renderings.get(i);
                Rendering other = renderings.get(j);
                Difference difference = between(one.fullest(), other.fullest());
                boolean two = one.sharesArticle(other);
                if (difference != null && !(two && difference.comparison().kept() < NEARLY)) {
                    found.add(difference);
                }
            }
        }
        found.sort(Comparator.comparing(Difference::severity).reversed());
        return found;
    }

    /** The difference of two variants, or null if they are about other words of the utterance or do not differ. */
    @org.jspecify.annotations.Nullable
    public Difference between(Variant one, Variant other) {
        Likeness likeness = ledger.likeness(one, other);
        boolean placed = ledger.isPlaced(one, other);
        boolean near = likeness.leftOver() <= 1 && likeness.share() >= 0.6;
        boolean related = placed || near || likeness.run() >= 4 || likeness.content() >= 3 && likeness.share() >= 0.4;
        if (!related) {
            return null;
        }
        Comparison comparison = comparisons.of(one, other);
        if (comparison.isSilent()) {
            return null;
        }
        return new Difference(
                one,
                other,
                comparison,
                isSure(one, other, likeness, comparison) ? comparison.severity() : Severity.NOTE);
    }

    /** Whether two variants are so surely one utterance that their difference deserves an alarm. */
    private boolean isSure(Variant one, Variant other, Likeness likeness, Comparison comparison) {
        boolean rewrite = ledger.rewrites().between(one.article(), other.article()) != null;
        boolean placed = ledger.isPlaced(one, other);
        if ((placed && comparison.kept() >= PLACED) || (rewrite && (placed || comparison.kept() >= PLACED))) {
            return true;
        }
        boolean word = Math.min(one.size(), other.size()) >= SHORT && comparison.kept() >= ALMOST;
        if (word && ledger.voice(one).isSame(ledger.voice(other))) {
            return true;
        }
        if (ledger.voice(one).isOther(ledger.voice(other)) && comparison.kept() < NEARLY) {
            return false;
        }
        boolean near = likeness.leftOver() <= 1 && likeness.share() >= 0.6;
        boolean alike = (likeness.run() >= 5 && likeness.share() >= 0.5) || likeness.share() >= 0.62;
        return (near && likeness.content() >= 2 && comparison.kept() >= 0.6)
                || (alike && likeness.content() >= 3 && comparison.kept() >= 0.5);
    }
}

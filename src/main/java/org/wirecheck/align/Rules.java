package org.wirecheck.align;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.wirecheck.align.meaning.Nearness;
import org.wirecheck.catalogue.Catalogue;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Pair;
import org.wirecheck.model.Word;

/** By which fact type's rule a claim, or a pair of claims of two types, is treated, and which pairs are of two things for certain. Safe for use by several threads. */
final class Rules {

    private static final Set<String> DEATHS = Set.of("die", "kill");

    private final Catalogue catalogue;
    private final WordList harm;
    private final WordList opposites;
    private final ConcurrentMap<Map.Entry<String, String>, Optional<FactType>> known = new ConcurrentHashMap<>();

    Rules(Catalogue catalogue) {
        this.catalogue = catalogue;
        harm = catalogue.lexicon().list("harm-verbs");
        opposites = catalogue.lexicon().list("opposites");
    }

    FactType of(Claim claim) {
        return Objects.requireNonNull(catalogue.type(claim.factType()), claim.factType());
    }

    /** The rule for two claims, or null if their types never meet. */
    @Nullable
    FactType of(Claim left, Claim right) {
        return known.computeIfAbsent(Map.entry(left.factType(), right.factType()), types -> {
                    FactType one = of(left);
                    FactType two = of(right);
                    return one.meets(two) ? Optional.of(one.meeting(two)) : Optional.empty();
                })
                .orElse(null);
    }

    /**
     * True if one of the two is named by a type that the other, though general and so of any kind, can be none of: it counts
     * another noun, the type leaves such out, or its verb tells of another harm ("fragments hit two", "five were killed"). Two
     * general ones are strange if their verbs are opposites: four games missed, ten played.
     */
    boolean areStrange(Claim left, Claim right, Nearness.Degree nouns) {
        FactType one = of(left);
        FactType two = of(right);
        Hook hook = left.mention().hook();
        Hook other = right.mention().hook();
        if (one.general() == two.general()) {
            return one.general() && areOpposite(hook.predicate(), other.predicate());
        }
        FactType named = one.general() ? two : one;
        Claim open = one.general() ? left : right;
        return nouns == Nearness.Degree.OTHER
                || named.unless().stream().anyMatch(c -> c.holds(open.mention(), catalogue.lexicon()))
                || areOfOtherHarm(hook.predicate(), other.predicate());
    }

    private boolean areOpposite(@Nullable Word one, @Nullable Word two) {
        if (one == null || two == null) {
            return false;
        }
        Optional<WordEntry> left = opposites.entry(one.lemma());
        Optional<WordEntry> right = opposites.entry(two.lemma());
        return left.isPresent()
                && right.isPresent()
                && left.get().id().equals(right.get().id())
                && left.get().is("yes") != right.get().is("yes");
    }

    private boolean areOfOtherHarm(@Nullable Word one, @Nullable Word two) {
        return one != null
                && two != null
                && harm.contains(one.lemma())
                && harm.contains(two.lemma())
                && isDeath(one) != isDeath(two);
    }

    private boolean isDeath(Word verb) {
        return harm.classes(verb.lemma()).stream().anyMatch(DEATHS::contains);
    }

    /** The rule of a pair that was made, whose types therefore meet. */
    FactType of(Pair pair) {
        return Objects.requireNonNull(of(pair.left(), pair.right()));
    }
}

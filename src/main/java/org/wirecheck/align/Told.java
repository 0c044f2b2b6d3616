package org.wirecheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.kind.Kind;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Word;

/** Whether an article tells a value anywhere at all, of whatever: what it never tells, it may have got wrong. */
final class Told {

    private final Rules rules;
    private final Kind<?> kind;
    private final Map<String, List<Claim>> byArticle = new HashMap<>();

    Told(Rules rules, Kind<?> kind, List<Claim> claims) {
        this.rules = rules;
        this.kind = kind;
        for (Claim claim : claims) {
            if (claim.layer() != Layer.BOILERPLATE) {
                byArticle
                        .computeIfAbsent(claim.article(), a -> new ArrayList<>())
                        .add(claim);
            }
        }
    }

    /** True if agreeing with the other claim leaves nothing of the first open. */
    boolean settles(Claim claim, Claim by) {
        return kind.canCover(by.value(), claim.value());
    }

    /** True if the article has a value compatible with the claim's, of its fact type or one that meets it. */
    boolean in(String article, Claim claim) {
        for (Claim own : byArticle.getOrDefault(article, List.of())) {
            FactType rule = rules.of(own, claim);
            if (rule != null
                    && kind.canTell(own.value())
                    && kind.canCover(own.value(), claim.value())
                    && isLike(own, claim)
                    && kind.relate(own.value(), claim.value(), rule.tolerance()).isCompatible()) {
                return true;
            }
        }
        return false;
    }

    /** True if no other claim of the bundle has a compatible value, and one for it is an easy slip. */
    boolean isSlip(Claim claim, Claim instead) {
        return kind.canSlip(claim.value(), instead.value())
                && byArticle.keySet().stream()
                        .allMatch(article -> article.equals(claim.article()) || !in(article, claim));
    }

    /**
     * True if the value stands at this one spot of the whole bundle, of whatever, and is an easy slip for the other, which other articles tell.
     */
    boolean isStray(Claim claim, Claim instead) {
        boolean alone = kind.canSlip(claim.value(), instead.value())
                && byArticle.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(own -> own != claim && isCompatible(own, claim));
        return alone
                && byArticle.entrySet().stream()
                        .anyMatch(e -> !e.getKey().equals(claim.article())
                                && e.getValue().stream().anyMatch(own -> isCompatible(own, instead)));
    }

    private boolean isCompatible(Claim own, Claim claim) {
        return kind.relate(own.value(), claim.value(), rules.of(claim).tolerance())
                .isCompatible();
    }

    /** True if all that the claim's article tells of its fact type fits the claim: its one answer to that question. */
    boolean isSole(Claim claim) {
        FactType type = rules.of(claim);
        return !type.general()
                && byArticle.getOrDefault(claim.article(), List.of()).stream()
                        .filter(own -> own.factType().equals(claim.factType()))
                        .allMatch(own -> kind.relate(own.value(), claim.value(), type.tolerance())
                                .isCompatible());
    }

    /** True if the claim's article gives the noun of a number nobody names the kind of another number elsewhere. */
    boolean isEnumerated(Claim claim) {
        FactType type = rules.of(claim);
        String noun = noun(claim);
        return type.general()
                && noun != null
                && byArticle.getOrDefault(claim.article(), List.of()).stream()
                        .anyMatch(own -> own.factType().equals(claim.factType())
                                && noun.equals(noun(own))
                                && kind.relate(own.value(), claim.value(), type.tolerance()) == Relation.CONTRADICTS);
    }

    /** A number nobody names the kind of is told of something only with its noun: "two" stands everywhere. */
    private boolean isLike(Claim own, Claim claim) {
        boolean general = rules.of(own).general() || rules.of(claim).general();
        return !general || Objects.equals(noun(own), noun(claim));
    }

    private static @Nullable String noun(Claim claim) {
        Word governor = claim.mention().hook().governor();
        return governor == null ? null : governor.lemma();
    }
}

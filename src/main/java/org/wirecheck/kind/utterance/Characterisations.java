package org.wirecheck.kind.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.utterance.ledger.Entry;
import org.wirecheck.kind.utterance.ledger.Ledger;
import org.wirecheck.kind.utterance.ledger.Spoken;
import org.wirecheck.kind.utterance.ledger.Variant;
import org.wirecheck.lexicon.wordnet.Pos;
import org.wirecheck.lexicon.wordnet.WordNet;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;

/**
 * Finds short judgements in quotation marks that share no words and yet are one: an article that has its speaker call the
 * talks "careful and fruitful" here and "meticulous and profitable" there, and outlets that disagree on "very good" or
 * "extremely good".
 */
final class Characterisations {

    private static final double NEAR = 0.6;
    private static final int SHORT = 3;
    private static final Set<String> DEGREES =
            Set.of("very", "extremely", "highly", "really", "truly", "so", "quite", "fairly", "incredibly", "deeply");

    private final Ledger ledger;
    private final Witness witness;
    private final WordNet senses;

    Characterisations(Ledger ledger, WordNet senses) {
        this.ledger = ledger;
        this.witness = new Witness(ledger);
        this.senses = senses;
    }

    List<BundleFinding> findings() {
        List<Variant> paired = new ArrayList<>();
        List<Variant> graded = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            for (Variant variant : entry.variants()) {
                if (pair(variant) != null) {
                    paired.add(variant);
                }
                if (isGraded(variant)) {
                    graded.add(variant);
                }
            }
        }
        List<BundleFinding> found = new ArrayList<>(twice(paired));
        found.addAll(degrees(graded));
        return found;
    }

    /** The adjectives of a judgement like "they were very careful and fruitful", or null. */
    private @Nullable List<Spoken> pair(Variant variant) {
        List<Spoken> words = variant.words();
        int last = words.size() - 1;
        boolean joined = last >= 2 && last <= 6 && words.get(last - 1).form().equals("and");
        boolean adjectives = joined && isAdjective(words.get(last)) && isAdjective(words.get(last - 2));
        boolean alone = adjectives && words.subList(0, last - 2).stream().allMatch(Spoken::small);
        return alone ? List.of(words.get(last - 2), words.get(last)) : null;
    }

    private boolean isAdjective(Spoken word) {
        return word.isContent() && senses.contains(word.form(), Pos.ADJECTIVE);
    }

    private List<BundleFinding> twice(List<Variant> paired) {
        List<BundleFinding> found = new ArrayList<>();
        for (int i = 0; i < paired.size(); i++) {
            for (int j = i + 1; j < paired.size(); j++) {
                Variant one = paired.get(i);
                Variant other = paired.get(j);
                boolean own =
                        one.article() == other.article() && ledger.voice(one).isSame(ledger.voice(other));
                if (own && areNear(pair(one), pair(other))) {
                    found.add(twice(one, other));
                }
            }
        }
        return found;
    }

    private boolean areNear(@Nullable List<Spoken> one, @Nullable List<Spoken> other) {
        if (one == null || other == null) {
            return false;
        }
        boolean shared =
                one.stream().anyMatch(w -> other.stream().anyMatch(o -> o.stem().equals(w.stem())));
        double first = senses.related(one.get(0).form(), other.get(0).form(), Pos.ADJECTIVE);
        double second = senses.related(one.get(1).form(), other.get(1).form(), Pos.ADJECTIVE);
        return !shared && Math.max(first, second) >= NEAR;
    }

    private BundleFinding twice(Variant one, Variant other) {
        String speaker = ledger.voice(one).label();
        return new BundleFinding(
                "quote-repeated",
                Standing.SELF_CONTRADICTION,
                Severity.WARNING,
                speaker,
                "Which of its two wordings does " + witness.outlet(one) + " stand by?",
                witness.outlet(one) + " has " + speaker + " say “" + witness.text(one) + "” and “" + witness.text(other)
                        + "”, much the same judgement in two wordings, both in quotation marks.",
                List.of(witness.side(List.of(one)), witness.side(List.of(other))),
                List.of(
                        "two judgements of one speaker in one article, each two adjectives of like sense in like order"));
    }

    private static boolean isGraded(Variant variant) {
        List<Spoken> words = variant.words();
        return words.size() == 2
                && words.size() <= SHORT
                && DEGREES.contains(words.get(0).form())
                && words.get(1).isContent();
    }

    private List<BundleFinding> degrees(List<Variant> graded) {
        List<BundleFinding> found = new ArrayList<>();
        for (int i = 0; i < graded.size(); i++) {
            List<Variant> same = new ArrayList<>();
            List<Variant> apart = new ArrayList<>();
            String degree = graded.get(i).words().get(0).form();
            for (Variant variant : graded) {
                boolean about = variant.words()
                        .get(1)
                        .form()
                        .equals(graded.get(i).words().get(1).form());
                if (about) {
                    (variant.words().get(0).form().equals(degree) ? same : apart).add(variant);
                }
            }
            boolean first = same.get(0) == graded.get(i) && apart.stream().noneMatch(graded.subList(0, i)::contains);
            if (first && apart.stream().anyMatch(v -> same.stream().noneMatch(s -> s.article() == v.article()))) {
                found.add(degrees(same, apart));
            }
        }
        return found;
    }

    private BundleFinding degrees(List<Variant> same, List<Variant> apart) {
        String one = witness.text(same.get(0));
        String other = witness.text(apart.get(0));
        return new BundleFinding(
                "quote-wording",
                Standing.TENSION,
                Severity.NOTE,
                one,
                "Which degree was it?",
                witness.outlet(same.get(0)) + " quotes "
                        + ledger.voice(same.get(0)).label() + " with “" + one + "”, " + witness.outlet(apart.get(0))
                        + " " + ledger.voice(apart.get(0)).label() + " with “" + other + "”.",
                List.of(witness.side(same), witness.side(apart)),
                List.of("the same adjective in quotation marks under two degrees"));
    }
}

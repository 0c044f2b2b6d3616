package org.wirecheck.align;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.align.Alignment.LetGo;
import org.wirecheck.align.meaning.Nearness;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Pair;

/**
 * What is left of the contradictions once agreements have explained what they can. A contradiction between two articles is
 * believed only if its contexts are alike enough for the fact type and neither value has a better partner in the other
 * article that agrees with it. Of two values each of which the other article never tells, and one of which others confirm,
 * it is believed sooner: that is what a slip looks like.
 */
final class Residue {

    /** An agreement needs less likeness than a contradiction: to agree by chance is rarer. */
    static final double AGREEING = 0.5;

    /** A partner that agrees explains a value away unless the contradiction's signs add up to this much more. */
    private static final double BETTER_BY = 1.0;

    /** Each article has a value of its own that the other never tells. */
    private static final double LONE = 0.7;

    /** One of the articles tells the other's value too, if of something else; or both do. */
    private static final double HALF_LONE = -0.4;

    private static final double NOT_LONE = -0.9;

    /** Of people nobody names, an article that tells both values rather tells of two. */
    private static final double OF_ANOTHER = -1;

    /** How much more a value told elsewhere speaks against a contradiction between sentences that share few words. */
    private static final double IN_OTHER_WORDS = 0.8;

    /** An article that counts the same things twice with two results ("189 yards", "548 yards") counts two kinds of them. */
    private static final double ENUMERATED = -1;

    /** Each is the one answer its article gives to the fact type's question. */
    private static final double SOLE = 0.6;

    /** One value stands nowhere else in the bundle, the other does, and the one is easily written for the other. */
    private static final double SLIP = 0.8;

    /** Other articles tell one of the two values, and none the other: for each of at most two, half of it if a value is not lone. */
    private static final double CONFIRMED = 0.4;

    /** What a pair of which one value stands nowhere else needs at least. */
    private static final double STRAY = 0.5;

    private static final double WORTH_TELLING = 0.6;

    /**
     * A pair on the way to being believed or let go.
     *
     * @param ties how far what both values hang on speaks for one thing: 1 for the same noun, verb or event, less for none, least for
     *     two of which nothing is the same
     * @param strangeness what their sentences say against it, 0 or less
     */
    record Bond(Pair pair, double ties, double strangeness) {

        private static final double OPEN = 1;
        private static final double TORN = 0.5;

        /** Of people nobody names the noun ties little: every story has its men and boys. */
        static Bond of(Pair pair, Affinity.Parts parts, boolean ofPeople) {
            Affinity.Hanging hanging = parts.hanging();
            boolean deed = isTie(hanging.event()) || isTie(hanging.predicate());
            boolean tied = deed || isTie(hanging.governor());
            boolean torn = hanging.event() == Nearness.Degree.OTHER
                    || !tied && hanging.governor() == Nearness.Degree.OTHER
                    || !(ofPeople ? deed : tied) && hanging.predicate() == Nearness.Degree.OTHER;
            return new Bond(pair, torn ? TORN : tied ? 1 : OPEN, parts.strangeness());
        }

        private static boolean isTie(Nearness.Degree degree) {
            return degree == Nearness.Degree.SAME || degree == Nearness.Degree.ALIKE;
        }
    }

    private final Rules rules;
    private final Told told;
    private final List<Pair> kept = new ArrayList<>();
    private final List<LetGo> letGo = new ArrayList<>();
    private final Map<Claim, Map<String, Double>> agreeing = new IdentityHashMap<>();

    /** @param bonds by falling affinity */
    Residue(Rules rules, Told told, List<Bond> bonds) {
        this.rules = rules;
        this.told = told;
        for (Bond bond : bonds) {
            Pair pair = bond.pair();
            if (pair.relation().isCompatible()
                    && pair.affinity() >= rules.of(pair).alike() * AGREEING) {
                kept.add(pair);
                remember(pair.left(), pair.right(), pair.affinity());
                remember(pair.right(), pair.left(), pair.affinity());
            }
        }
        for (Bond bond : bonds) {
            if (!bond.pair().relation().isCompatible()) {
                contradiction(bond);
            }
        }
    }

    List<Pair> kept() {
        return kept;
    }

    List<LetGo> letGo() {
        return letGo;
    }

    private void contradiction(Bond bond) {
        Pair pair = bond.pair();
        FactType type = rules.of(pair);
        if (type.subject() == FactType.SubjectBy.ENTITY && pair.left().subject().entity() != null) {
            // One person's office or age is one thing, however often each article tells it.
            keepIf(
                    pair.affinity() >= type.alike(),
                    pair,
                    "the contexts are not alike enough to be about the same thing");
        } else if (isStray(bond)) {
            kept.add(pair);
        } else if (pair.left().article().equals(pair.right().article())) {
            if (pair.affinity() >= type.alike()) {
                letGo.add(new LetGo(pair, "one article tells of two things"));
            }
        } else if (isExplained(pair.left(), pair) || isExplained(pair.right(), pair)) {
            if (pair.affinity() >= type.alike()) {
                letGo.add(new LetGo(pair, "one side agrees with another place of the other article"));
            }
        } else if (type.subject() == FactType.SubjectBy.ENTITY && isToldByBoth(pair)) {
            letGo.add(new LetGo(pair, "both articles tell both values, so of two people"));
        } else {
            Pair weighed = weighed(bond);
            boolean alike = weighed.affinity() >= type.alike();
            keepIf(alike, weighed, "the contexts are not alike enough to be about the same thing");
        }
    }

    /**
     * True if one value stands nowhere else and the other is told by several articles of what is surely the same thing: then
     * that an article has it right elsewhere explains nothing.
     */
    private boolean isStray(Bond bond) {
        Pair pair = bond.pair();
        double asked = Math.max(rules.of(pair).alike(), STRAY);
        return bond.ties() == 1
                && !pair.left().article().equals(pair.right().article())
                && pair.weighed(-bond.strangeness(), "").affinity() >= asked
                && (isStray(pair.left(), pair.right()) || isStray(pair.right(), pair.left()));
    }

    private boolean isStray(Claim claim, Claim against) {
        return told.isStray(claim, against);
    }

    private void keepIf(boolean believed, Pair pair, String otherwise) {
        if (believed) {
            kept.add(pair);
        } else if (pair.affinity() >= rules.of(pair).alike() * WORTH_TELLING) {
            letGo.add(new LetGo(pair, otherwise));
        }
    }

    /** The pair with what the rest of the bundle says about its values. */
    private Pair weighed(Bond bond) {
        Pair pair = bond.pair();
        Claim left = pair.left();
        Claim right = pair.right();
        boolean leftLone = !told.in(right.article(), left);
        boolean rightLone = !told.in(left.article(), right);
        if (!leftLone && !rightLone) {
            return pair.weighed(NOT_LONE + IN_OTHER_WORDS * bond.strangeness(), "both articles tell both values");
        }
        int forLeft = confirmations(left, right);
        int forRight = confirmations(right, left);
        boolean oneSided = (forLeft == 0) != (forRight == 0);
        boolean lone = leftLone && rightLone;
        double each = lone ? CONFIRMED : CONFIRMED / 2;
        double confirmed = oneSided ? each * Math.min(2, forLeft + forRight) : 0;
        if (!lone && rules.of(pair).subject() == FactType.SubjectBy.ENTITY) {
            return pair.weighed(
                    OF_ANOTHER + IN_OTHER_WORDS * bond.strangeness(),
                    "one article tells both values, so of two people");
        }
        boolean sole = left.factType().equals(right.factType()) && told.isSole(left) && told.isSole(right);
        boolean slip = told.isSlip(left, right) && forRight > 0 || told.isSlip(right, left) && forLeft > 0;
        boolean enumerated = told.isEnumerated(left) || told.isEnumerated(right);
        return pair.weighed(
                (lone ? LONE * bond.ties() : HALF_LONE + IN_OTHER_WORDS * bond.strangeness())
                        + (confirmed + (sole ? SOLE : 0)) * bond.ties()
                        + (slip ? SLIP : 0)
                        + (enumerated ? ENUMERATED : 0),
                (lone ? "neither article tells the other's value" : "one article tells both values")
                        + (confirmed > 0 ? ", others confirm one" : "")
                        + (sole ? ", each is its article's only answer" : "")
                        + (slip ? ", one stands nowhere else" : "")
                        + (enumerated ? ", one article counts such things twice" : ""));
    }

    private boolean isToldByBoth(Pair pair) {
        return told.in(pair.right().article(), pair.left())
                && told.in(pair.left().article(), pair.right());
    }

    /** How many articles other than these two agree with the claim. */
    private int confirmations(Claim claim, Claim against) {
        int others = 0;
        for (String article : agreeing.getOrDefault(claim, Map.of()).keySet()) {
            others += article.equals(claim.article()) || article.equals(against.article()) ? 0 : 1;
        }
        return others;
    }

    private boolean isExplained(Claim claim, Pair pair) {
        double best = agreeing.getOrDefault(claim, Map.of())
                .getOrDefault(pair.other(claim).article(), 0.0);
        return best > 0 && Pair.logit(best) + BETTER_BY >= Pair.logit(pair.affinity());
    }

    private void remember(Claim claim, Claim partner, double affinity) {
        if (told.settles(claim, partner)) {
            agreeing.computeIfAbsent(claim, c -> new TreeMap<>()).merge(partner.article(), affinity, Math::max);
        }
    }
}

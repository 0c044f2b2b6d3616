package org.wirecheck.align;

import java.util.Locale;
import java.util.Objects;
import org.wirecheck.kind.Leaning;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.wordnet.Pos;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Context;
import org.wirecheck.model.Hook;

/**
 * How surely two values are about the same thing, 0 to 1: the words around them weighted by how much they tell in this
 * bundle, the noun and the verb they hang on, who is named, in whose voice. What sets two things apart for certain (another
 * person) makes it 0.
 */
final class Affinity {

    private static final double SYNONYM = 0.5;

    /** The same person's or thing's value: who it is of is known, only which of his values is open. */
    private static final double SAME_SUBJECT = 3.0;

    private final Nearness nearness;

    Affinity(Lexicon lexicon) {
        nearness = new Nearness(lexicon);
    }

    /**
     * An affinity and what it is made of.
     *
     * @param total what decides, 0 to 1
     */
    record Parts(double sentence, double beside, Nearness.Degree governor, Nearness.Degree predicate, double total) {

        static final Parts APART = new Parts(0, 0, Nearness.Degree.MISSING, Nearness.Degree.MISSING, 0);

        String why() {
            return String.format(
                    Locale.ROOT,
                    "about the same thing by %.2f (words of the sentences %.2f, next words %.2f, noun %s, verb %s)",
                    total,
                    sentence,
                    beside,
                    governor.name().toLowerCase(Locale.ROOT),
                    predicate.name().toLowerCase(Locale.ROOT));
        }
    }

    Parts of(Profile one, Profile two, Leaning leaning) {
        Claim left = one.claim();
        Claim right = two.claim();
        if (areApart(left, right)) {
            return Parts.APART;
        }
        Context l = left.context();
        Context r = right.context();
        Hook hook = left.mention().hook();
        Hook other = right.mention().hook();
        Likeness likeness = Likeness.of(one, two);
        double beside = Likeness.beside(l, r);
        Nearness.Degree governor = nearness.of(hook.governor(), other.governor(), Pos.NOUN);
        Nearness.Degree predicate = nearness.of(hook.predicate(), other.predicate(), Pos.VERB);
        double sum = leaning.start()
                + leaning.around() * likeness.around()
                + leaning.sentence() * likeness.sentence()
                + leaning.beside() * beside
                + leaning.next() * Likeness.next(l, r)
                + leaning.rare() * likeness.rare()
                + leaning.named() * Likeness.named(l, r)
                + counts(governor, leaning.governor(), leaning.otherGovernor())
                + counts(predicate, leaning.predicate(), leaning.otherPredicate())
                + (hook.traits().equals(other.traits()) ? 0 : leaning.otherTraits())
                + (left.layer().isOutletVoice() == right.layer().isOutletVoice() ? 0 : leaning.otherVoice())
                + (left.subject().entity() == null ? 0 : SAME_SUBJECT);
        return new Parts(likeness.sentence(), beside, governor, predicate, 1 / (1 + Math.exp(-sum)));
    }

    static boolean areApart(Claim left, Claim right) {
        String one = left.subject().entity();
        String other = right.subject().entity();
        return (one != null || other != null) && !Objects.equals(one, other);
    }

    private static double counts(Nearness.Degree degree, double same, double otherwise) {
        return switch (degree) {
            case SAME -> same;
            case ALIKE -> SYNONYM * same;
            case OTHER -> otherwise;
            case MISSING -> 0;
        };
    }
}

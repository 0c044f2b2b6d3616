package org.wirecheck.align;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.wirecheck.align.meaning.Happening;
import org.wirecheck.align.meaning.Nearness;
import org.wirecheck.kind.Leaning;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.wordnet.Pos;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Context;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Word;

/**
 * How surely two values are about the same thing, 0 to 1: the words around them weighted by how much they tell in this
 * bundle, the noun and the verb they hang on, what happened, who is named, in whose voice. What sets two things apart for
 * certain (another person) makes it 0.
 */
final class Affinity {

    private static final double SYNONYM = 0.5;

    /** The part of an article that tells what the story is. */
    private static final double LEAD = 0.15;

    /** What each other fact adds that the two sentences tell alike, or differently. */
    private static final double TIED = 0.4;

    private static final double SET_APART = -1.5;

    /** Two sentences that share no word hardly contradict each other; from this likeness on they well may. */
    private static final double STRANGE = -1.5;

    private static final double FAMILIAR = 0.3;

    private static final Set<String> SETTING_NOTHING_APART = Set.of("clock", "edition", "yearless");

    private static final String PART = "part";

    /** Numbers over several events, sums of parts, shares and rests are none of one event, of a part or of all. */
    private static final Set<String> SCOPES =
            Set.of("several-events", "sum", "share", "rest", "survivor", "with-dead", "aside");

    /** Parts the class of a trait from what it says. */
    private static final char CLASS = ':';

    private final Nearness nearness;
    private final Happening happening;

    Affinity(Lexicon lexicon, Nearness nearness) {
        this.nearness = nearness;
        happening = new Happening(lexicon);
    }

    /**
     * An affinity and what it is made of.
     *
     * @param sum of all signs, the logit of what decides
     */
    record Parts(double sentence, double beside, Hanging hanging, Companions.Company company, double sum) {

        static final Parts APART = new Parts(0, 0, Hanging.NONE, Companions.Company.NONE, Double.NEGATIVE_INFINITY);

        /** What decides, 0 to 1. */
        double total() {
            return 1 / (1 + Math.exp(-sum));
        }

        /** What two sentences that share few words speak against a contradiction between them. */
        double strangeness() {
            return STRANGE * Math.max(0, 1 - sentence / FAMILIAR);
        }

        Parts in(Companions.Company told) {
            double tied = TIED * Math.min(2, told.alike()) + SET_APART * Math.min(2, told.different()) + told.setting();
            return new Parts(sentence, beside, hanging, told, sum + tied);
        }

        String why() {
            return String.format(
                    Locale.ROOT,
                    "about the same thing by %.2f (words of the sentences %.2f, next words %.2f, %s, told with it %d alike"
                            + " and %d different%s)",
                    total(),
                    sentence,
                    beside,
                    hanging,
                    company.alike(),
                    company.different(),
                    company.setting() < 0 ? ", of other times or people" : "");
        }
    }

    /** How near the nouns, the verbs and the events of two hooks are. */
    record Hanging(Nearness.Degree governor, Nearness.Degree predicate, Nearness.Degree event) {

        static final Hanging NONE =
                new Hanging(Nearness.Degree.MISSING, Nearness.Degree.MISSING, Nearness.Degree.MISSING);

        @Override
        public String toString() {
            return ("noun " + governor + ", verb " + predicate + ", event " + event).toLowerCase(Locale.ROOT);
        }

        /** True if all that is told of what the values hang on is another: "the party started", "the shooting happened". */
        boolean isAnother() {
            return governor == Nearness.Degree.OTHER
                    && predicate == Nearness.Degree.OTHER
                    && event == Nearness.Degree.OTHER;
        }

        /** Other words for what happened are no sign against it if what happened is the same. */
        double by(Leaning.Hanging leaning) {
            boolean shared = event == Nearness.Degree.SAME || event == Nearness.Degree.ALIKE;
            boolean counts = leaning.event().same() > 0 && shared;
            return by(leaning.event(), event)
                    + (counts ? Math.max(0, by(leaning.governor(), governor)) : by(leaning.governor(), governor))
                    + (counts ? Math.max(0, by(leaning.predicate(), predicate)) : by(leaning.predicate(), predicate));
        }

        private static double by(Leaning.Sign sign, Nearness.Degree degree) {
            return switch (degree) {
                case SAME -> sign.same();
                case ALIKE -> SYNONYM * sign.same();
                case OTHER -> sign.other();
                case MISSING -> 0;
            };
        }
    }

    Parts of(Profile one, Profile two, Leaning leaning) {
        Claim left = one.claim();
        Claim right = two.claim();
        if (areApart(left, right)) {
            return Parts.APART;
        }
        Hook hook = left.mention().hook();
        Hook other = right.mention().hook();
        Nearness.Degree event = happening.of(hook, other);
        Nearness.Degree noun = nearness.of(hook.governor(), other.governor(), Pos.NOUN);
        boolean people = event == Nearness.Degree.SAME && Nearness.arePeople(hook.governor(), other.governor());
        Hanging hanging = new Hanging(
                people && noun != Nearness.Degree.SAME ? Nearness.Degree.ALIKE : noun,
                nearness.of(hook.predicate(), other.predicate(), Pos.VERB),
                event);
        Likeness likeness = Likeness.of(one, two);
        double beside = Likeness.beside(left.context(), right.context());
        double sum = leaning.start()
                + words(leaning.words(), likeness, beside, Likeness.next(left.context(), right.context()))
                + hanging.by(leaning.hanging())
                + told(leaning.told(), left, right);
        return new Parts(likeness.sentence(), beside, hanging, Companions.Company.NONE, sum);
    }

    private static double words(Leaning.Words leaning, Likeness likeness, double beside, int next) {
        return leaning.around() * likeness.around()
                + leaning.sentence() * likeness.sentence()
                + leaning.beside() * beside
                + leaning.next() * next
                + leaning.rare() * likeness.rare();
    }

    private static double told(Leaning.Told leaning, Claim left, Claim right) {
        Context one = left.context();
        Context two = right.context();
        double named = Likeness.named(one, two);
        boolean strangers =
                named == 0 && !one.entities().isEmpty() && !two.entities().isEmpty();
        boolean lead = one.position() <= LEAD && two.position() <= LEAD;
        boolean traits = plain(left, right).equals(plain(right, left));
        // "It was not until May" denies nothing.
        boolean denied = left.factuality().negated() != right.factuality().negated()
                && !left.mention().hook().traits().contains("until")
                && !right.mention().hook().traits().contains("until");
        boolean voice = left.layer().isOutletVoice() == right.layer().isOutletVoice();
        return leaning.named().same() * named
                + (strangers ? leaning.named().other() : 0)
                + (lead ? leaning.lead() : 0)
                + (left.subject().entity() == null ? 0 : leaning.subject())
                + (traits && !denied ? 0 : leaning.otherTraits())
                + (voice ? 0 : leaning.otherVoice());
    }

    static boolean areApart(Claim left, Claim right) {
        String one = left.subject().entity();
        String other = right.subject().entity();
        return (one != null || other != null) && !Objects.equals(one, other)
                || areOpposed(left, right)
                || areParts(left, right);
    }

    /** "two men and [a girl]" tells nothing of another number than that of girls. */
    private static boolean areParts(Claim left, Claim right) {
        Hook one = left.mention().hook();
        Hook two = right.mention().hook();
        boolean part = one.traits().contains(PART) || two.traits().contains(PART);
        return part && !isSameNoun(one, two)
                || SCOPES.stream()
                        .anyMatch(s -> one.traits().contains(s) != two.traits().contains(s));
    }

    private static boolean isSameNoun(Hook one, Hook two) {
        Word noun = one.governor();
        Word other = two.governor();
        boolean others = noun == null
                && other == null
                && one.traits().contains("rest")
                && two.traits().contains("rest");
        return others || noun != null && other != null && noun.lemma().equals(other.lemma());
    }

    /** Traits of one class ("side:victim", "side:suspect") that differ set two apart. */
    private static boolean areOpposed(Claim left, Claim right) {
        for (String one : left.mention().hook().traits()) {
            int named = one.indexOf(CLASS) + 1;
            for (String other : right.mention().hook().traits()) {
                if (named > 0 && other.startsWith(one.substring(0, named)) && !other.equals(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Traits but those that set nothing apart: a time of day tells its day, and "two men and [six boys]" are all the boys. */
    private static List<String> plain(Claim claim, Claim other) {
        List<String> traits = claim.mention().hook().traits();
        if (traits.isEmpty()) {
            return traits;
        }
        boolean counted = isSameNoun(claim.mention().hook(), other.mention().hook());
        return traits.stream()
                .filter(t -> t.indexOf(CLASS) < 0 && !SETTING_NOTHING_APART.contains(t) && !(counted && t.equals(PART)))
                .toList();
    }
}

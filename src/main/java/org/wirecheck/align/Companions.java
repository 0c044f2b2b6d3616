package org.wirecheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.align.meaning.Happening;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.kind.Kind;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Relation;

/**
 * What else the sentences of two values claim: a place, a day, an age that both tell alike ties them to one event; of one
 * that both tell but differently ("a girl of 3", "a girl of 8") they are of two.
 */
final class Companions {

    private final Rules rules;
    private final Map<String, Kind<?>> kinds;
    private final Circumstances circumstances;
    private final Map<String, Map<String, List<Claim>>> bySentence = new TreeMap<>();

    Companions(Rules rules, Map<String, Kind<?>> kinds, Happening happening, List<Claim> claims) {
        this.rules = rules;
        this.kinds = kinds;
        circumstances = new Circumstances(rules, kinds, happening);
        for (Claim claim : claims) {
            // A general type's value may be about anything in the sentence.
            if (claim.value().question().isEmpty() && !rules.of(claim).general()) {
                bySentence
                        .computeIfAbsent(sentence(claim), s -> new TreeMap<>())
                        .computeIfAbsent(topic(claim), t -> new ArrayList<>())
                        .add(claim);
            }
        }
    }

    /**
     * How many questions both sentences answer alike, and how many they answer differently.
     *
     * @param setting what their times and people say against their being about one thing, 0 or less
     */
    record Company(int alike, int different, double setting) {

        static final Company NONE = new Company(0, 0, 0);
    }

    /** What else both sentences tell; of two values that contradict each other also when and about whom. */
    Company of(Claim left, Claim right, Relation between) {
        // One person's office or age is one thing, whenever and beside whomever it is told.
        boolean open = between == Relation.CONTRADICTS
                && left.subject().entity() == null
                && left.value().question().isEmpty();
        double setting = open ? circumstances.against(left, right) : 0;
        Map<String, List<Claim>> one = bySentence.get(sentence(left));
        Map<String, List<Claim>> two = bySentence.get(sentence(right));
        if (one == null || two == null) {
            return new Company(0, 0, setting);
        }
        int alike = 0;
        int different = 0;
        for (var answers : one.entrySet()) {
            List<Claim> others = two.get(answers.getKey());
            boolean own =
                    answers.getKey().equals(topic(left)) || answers.getKey().equals(topic(right));
            if (others != null && !own) {
                Relation relation = relation(answers.getValue(), others);
                alike += relation.isCompatible() ? 1 : 0;
                // What a person is does not hang on what else is told of the day.
                different += relation == Relation.CONTRADICTS && left.subject().entity() == null ? 1 : 0;
            }
        }
        return new Company(alike, different, setting);
    }

    /** Compatible if one value of each side is, contradicting if some are but none is compatible. */
    private Relation relation(List<Claim> left, List<Claim> right) {
        Relation relation = Relation.UNRELATED;
        for (Claim one : left) {
            Kind<?> kind = kinds.get(rules.of(one).kind());
            for (Claim two : right) {
                if (kind != null && !Affinity.areApart(one, two)) {
                    Relation these =
                            kind.relate(one.value(), two.value(), rules.of(one).tolerance());
                    if (these.isCompatible()) {
                        return these;
                    }
                    relation = these == Relation.CONTRADICTS ? these : relation;
                }
            }
        }
        return relation;
    }

    private String topic(Claim claim) {
        FactType type = rules.of(claim);
        return type.family().isEmpty() ? type.id() : type.family();
    }

    private static String sentence(Claim claim) {
        return claim.article() + " " + claim.mention().sentence();
    }
}

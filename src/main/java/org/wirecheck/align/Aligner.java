package org.wirecheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.align.Alignment.LetGo;
import org.wirecheck.align.Residue.Bond;
import org.wirecheck.align.meaning.Happening;
import org.wirecheck.align.meaning.Nearness;
import org.wirecheck.catalogue.Catalogue;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.kind.Kind;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Pair;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Topic;

/**
 * Lines up the claims of all articles. Two claims that agree explain each other before any two are set against each other:
 * an outlet that gives a man of 25 and a boy of 12 does not contradict one that gives the same two.
 */
public final class Aligner {

    /** Below this share of what a fact type asks for, nothing else the sentences tell brings two values together. */
    private static final double HOPELESS = 0.05;

    /** Below this share, a pair is not worth looking at with what the rest of the bundle tells. */
    private static final double TOLD = 0.3;

    /** What two values that lie right beside each other add. */
    private static final double NEAR = 1.2;

    private final Rules rules;
    private final Lexicon lexicon;
    private final Nearness nearness;
    private final Map<String, Kind<?>> kinds = new TreeMap<>();

    public Aligner(Catalogue catalogue, List<Kind<?>> kinds) {
        rules = new Rules(catalogue);
        lexicon = catalogue.lexicon();
        nearness = new Nearness(lexicon);
        kinds.forEach(kind -> this.kinds.put(kind.id(), kind));
    }

    /** Topics over all fact types, in the order of kinds and then of text. */
    public Alignment align(List<Claim> claims, Weights weights) {
        Map<String, List<Claim>> byKind = new TreeMap<>();
        for (Claim claim : claims) {
            byKind.computeIfAbsent(rules.of(claim).kind(), k -> new ArrayList<>())
                    .add(claim);
        }
        List<Topic> topics = new ArrayList<>();
        List<LetGo> letGo = new ArrayList<>();
        Companions companions = new Companions(rules, kinds, new Happening(lexicon), claims);
        for (var entry : byKind.entrySet()) {
            Kind<?> kind = kinds.get(entry.getKey());
            if (kind != null) {
                List<Bond> pairs = pairs(kind, entry.getValue(), weights, companions);
                Residue residue = new Residue(rules, new Told(rules, kind, entry.getValue()), pairs);
                Topics gathered = Topics.of(rules, entry.getValue(), residue.kept());
                topics.addAll(gathered.topics());
                letGo.addAll(residue.letGo());
                letGo.addAll(gathered.letGo());
            }
        }
        return new Alignment(topics, letGo);
    }

    private List<Bond> pairs(Kind<?> kind, List<Claim> claims, Weights weights, Companions companions) {
        Affinity affinity = new Affinity(lexicon, nearness);
        Map<String, Integer> numbers = new HashMap<>();
        List<Profile> profiles = claims.stream()
                .map(claim -> Profile.of(claim, weights, numbers))
                .toList();
        List<Bond> pairs = new ArrayList<>();
        for (int[] pair : new Candidates(weights).pairs(claims)) {
            Profile left = profiles.get(pair[0]);
            Profile right = profiles.get(pair[1]);
            FactType rule = rules.of(left.claim(), right.claim());
            if (rule != null && Voices.comparable(rule, left.claim(), right.claim())) {
                weigh(
                        rule,
                        kind,
                        companions,
                        affinity.of(left, right, kind.leaning()),
                        left.claim(),
                        right.claim(),
                        pairs);
            }
        }
        pairs.sort(Comparator.comparingDouble((Bond l) -> -l.pair().affinity())
                .thenComparing(l -> l.pair().left().article())
                .thenComparing(l -> l.pair().left().span())
                .thenComparing(l -> l.pair().right().article())
                .thenComparing(l -> l.pair().right().span()));
        return pairs;
    }

    /** Adds the pair if its contexts are alike enough to agree, to contradict, or to be told as a near miss. */
    private void weigh(
            FactType rule,
            Kind<?> kind,
            Companions companions,
            Affinity.Parts parts,
            Claim left,
            Claim right,
            List<Bond> pairs) {
        if (parts.total() < rule.alike() * HOPELESS) {
            return;
        }
        Relation relation = kind.relate(left.value(), right.value(), rule.tolerance());
        boolean strange = rules.areStrange(left, right, parts.hanging().governor());
        boolean another = relation == Relation.CONTRADICTS && parts.hanging().isAnother();
        if (relation == Relation.UNRELATED || strange || another) {
            return;
        }
        Affinity.Parts among = parts.in(companions.of(left, right, relation));
        boolean contradicts = relation == Relation.CONTRADICTS;
        double strangeness = contradicts && left.subject().entity() == null ? Math.min(0, parts.strangeness()) : 0;
        double near = contradicts ? kind.nearness(left.value(), right.value()) : 0;
        Pair pair = weighed(new Pair(left, right, among.total(), relation, ""), strangeness, near);
        if (pair.affinity() >= rule.alike() * TOLD) {
            // Only of a contradiction does anybody ask why, and only of one that is kept.
            Pair told = contradicts
                    ? weighed(new Pair(left, right, among.total(), relation, among.why()), strangeness, near)
                    : pair;
            pairs.add(Bond.of(told, parts, rule.subject() == FactType.SubjectBy.ENTITY));
        }
    }

    private static Pair weighed(Pair pair, double strangeness, double near) {
        Pair less = strangeness < 0 ? pair.weighed(strangeness, "their sentences share few words") : pair;
        return near > 0 ? less.weighed(NEAR * near, "their values lie near each other") : less;
    }
}

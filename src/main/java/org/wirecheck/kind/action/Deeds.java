package org.wirecheck.kind.action;

import java.util.Set;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Relation;

/** Sets two deeds against each other: the same, turned round, or by another than the one who alone can have done it. */
final class Deeds {

    private final WordList verbs;

    Deeds(Lexicon lexicon) {
        this.verbs = lexicon.list("deeds");
    }

    Relation compare(Deed left, Deed right) {
        if (left.equals(right)) {
            return Relation.EQUIVALENT;
        }
        if (left.isTurned(right)) {
            return Relation.CONTRADICTS;
        }
        boolean oneAgent = left.isOfOneKiller() || verbs.classes(left.act()).contains("one-agent");
        boolean sameDeed = left.verb().equals(right.verb()) && left.isDoneTo(right);
        if (!oneAgent || !sameDeed) {
            return Relation.UNRELATED;
        }
        Relation done = left.patient().equals(right.patient())
                ? Relation.EQUIVALENT
                : left.patient().length() < right.patient().length() ? Relation.REFINED_BY : Relation.REFINES;
        Relation agents = agents(left.agent(), right.agent());
        boolean both = agents == done || done == Relation.EQUIVALENT || !agents.isCompatible();
        return both ? agents : agents == Relation.EQUIVALENT ? done : Relation.OVERLAPS;
    }

    /** Of a deed only one can have done, another person of the same sort cannot have done it too; a list may hold him. */
    private static Relation agents(String left, String right) {
        Set<String> ones = Set.of(left.split("\\+"));
        Set<String> others = Set.of(right.split("\\+"));
        if (others.equals(ones)) {
            return Relation.EQUIVALENT;
        }
        if (others.containsAll(ones)) {
            return Relation.REFINED_BY;
        }
        if (ones.containsAll(others)) {
            return Relation.REFINES;
        }
        boolean shared = ones.stream().anyMatch(others::contains);
        boolean sort =
                left.contains(":") && sort(left).equals(sort(right)) && !isPart(left, right) && !isPart(right, left);
        return shared ? Relation.OVERLAPS : sort ? Relation.CONTRADICTS : Relation.UNRELATED;
    }

    /** "Dover" and "Dover United" may be one. */
    private static boolean isPart(String left, String right) {
        return Deed.name(left).contains(Deed.name(right));
    }

    private static String sort(String key) {
        return key.substring(0, key.indexOf(':') + 1);
    }
}

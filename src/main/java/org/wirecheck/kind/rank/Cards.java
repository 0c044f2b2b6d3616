package org.wirecheck.kind.rank;

import java.util.Set;
import java.util.TreeSet;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

/** Two ranks → how they stand: set against each other only if their whole scope cards are alike. */
final class Cards {

    private Cards() {}

    /** How alike two entries of a card are. */
    private enum Likeness {
        NO,
        MAYBE,
        SAME;

        Likeness and(Likeness other) {
            return compareTo(other) < 0 ? this : other;
        }
    }

    static Relation relate(RankValue left, RankValue right, Tolerance tolerance) {
        if (left.equals(right)) {
            return Relation.EQUIVALENT;
        }
        Likeness card = card(left, right);
        if (card == Likeness.NO) {
            return Relation.UNRELATED;
        }
        if (left.order() != right.order()) {
            return card == Likeness.SAME && isOneQuestion(left, right) ? Relation.CONTRADICTS : Relation.UNRELATED;
        }
        Relation reach = Reach.relate(left.since(), right.since(), tolerance);
        if (reach == Relation.CONTRADICTS) {
            // "the second attack in a week" and "the second in a month" can both be true.
            return card == Likeness.SAME && left.order() == 1 ? reach : Relation.UNRELATED;
        }
        return reach == Relation.UNRELATED || card == Likeness.SAME ? reach : Relation.OVERLAPS;
    }

    /** A different order is only an error of one thing in one span of time. */
    private static boolean isOneQuestion(RankValue left, RankValue right) {
        boolean known = !left.subject().isEmpty() && left.subject().equals(right.subject());
        boolean ranksMany = !left.measure().equals("first");
        Relation reach = Reach.relate(left.since(), right.since(), Tolerance.NONE);
        boolean sameReach = reach == Relation.EQUIVALENT
                || reach == Relation.OVERLAPS
                        && !left.since().isEmpty()
                        && !right.since().isEmpty();
        return sameReach && (known || !ranksMany);
    }

    private static Likeness card(RankValue left, RankValue right) {
        if (!left.measure().equals(right.measure())) {
            return Likeness.NO;
        }
        return what(left, right).and(subject(left, right)).and(domain(left.domain(), right.domain()));
    }

    private static Likeness what(RankValue left, RankValue right) {
        if (left.what().isEmpty() || !left.head().equals(right.head())) {
            return Likeness.NO;
        }
        return sets(words(left.what(), " "), words(right.what(), " "));
    }

    private static Likeness subject(RankValue left, RankValue right) {
        boolean open = left.subject().isEmpty() || right.subject().isEmpty();
        return open || left.subject().equals(right.subject()) ? Likeness.SAME : Likeness.NO;
    }

    private static Likeness domain(String left, String right) {
        return sets(words(left, "; "), words(right, "; "));
    }

    private static Likeness sets(Set<String> left, Set<String> right) {
        if (left.equals(right)) {
            return Likeness.SAME;
        }
        return left.containsAll(right) || right.containsAll(left) ? Likeness.MAYBE : Likeness.NO;
    }

    private static Set<String> words(String joined, String by) {
        return joined.isEmpty() ? Set.of() : new TreeSet<>(java.util.List.of(joined.split(by)));
    }
}

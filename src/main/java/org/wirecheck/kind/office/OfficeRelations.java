package org.wirecheck.kind.office;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wirecheck.kind.office.OfficeValue.Status;
import org.wirecheck.lexicon.Gazetteer;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Relation;

/**
 * How two offices of one person stand to each other. One office cannot be held and be left; two offices clash only on one
 * ladder (a sergeant is no lieutenant), and only if both are held now.
 */
final class OfficeRelations {

    private static final Set<Status> IN_OFFICE = EnumSet.of(Status.CURRENT, Status.ACTING);

    private final WordList ladders;
    private final Gazetteer places;

    OfficeRelations(Lexicon lexicon) {
        this.ladders = lexicon.list("office-ladders");
        this.places = lexicon.places();
    }

    Relation compare(OfficeValue left, OfficeValue right) {
        Relation scope = scope(left.of(), right.of());
        Relation office = office(left.office(), right.office());
        if (office == Relation.UNRELATED || scope == Relation.UNRELATED) {
            return Relation.UNRELATED;
        }
        if (office == Relation.CONTRADICTS) {
            boolean both = left.status() == Status.CURRENT && right.status() == Status.CURRENT;
            return both ? Relation.CONTRADICTS : Relation.UNRELATED;
        }
        Relation standing = standing(left.status(), right.status());
        if (standing == Relation.CONTRADICTS) {
            boolean narrow = isNarrow(left) && isNarrow(right);
            return narrow
                            || office == Relation.EQUIVALENT
                                    && !left.of().isEmpty()
                                    && !right.of().isEmpty()
                    ? Relation.CONTRADICTS
                    : Relation.UNRELATED;
        }
        if (scope == Relation.CONTRADICTS) {
            boolean held = IN_OFFICE.contains(left.status()) && IN_OFFICE.contains(right.status());
            return held && office == Relation.EQUIVALENT ? Relation.CONTRADICTS : Relation.UNRELATED;
        }
        return both(both(standing, scope), office);
    }

    // "Lawmaker" and "official" say too little for a clash of standing.
    private boolean isNarrow(OfficeValue value) {
        return ladders.byId(value.office()).filter(e -> e.is("broad")).isEmpty();
    }

    private Relation office(String left, String right) {
        if (left.equals(right)) {
            return Relation.EQUIVALENT;
        }
        if (broader(left).contains(right)) {
            return Relation.REFINES;
        }
        if (broader(right).contains(left)) {
            return Relation.REFINED_BY;
        }
        Set<String> shared = new HashSet<>(ladder(left));
        shared.retainAll(ladder(right));
        return shared.isEmpty() ? Relation.UNRELATED : Relation.CONTRADICTS;
    }

    private Set<String> ladder(String office) {
        Set<String> found =
                new HashSet<>(ladders.byId(office).map(WordEntry::classes).orElse(Set.of()));
        found.remove("broad");
        return found;
    }

    private Set<String> broader(String office) {
        Set<String> found = new HashSet<>();
        Optional<String> within = ladders.byId(office).flatMap(e -> e.attribute("within"));
        within.ifPresent(ids -> found.addAll(Set.of(ids.split("\\|"))));
        return found;
    }

    private static Relation standing(Status left, Status right) {
        if (left == right) {
            return Relation.EQUIVALENT;
        }
        boolean past = left == Status.LATE || right == Status.LATE || left == Status.THEN || right == Status.THEN;
        return past ? Relation.OVERLAPS : Relation.CONTRADICTS;
    }

    private Relation scope(String left, String right) {
        if (left.equals(right)) {
            return Relation.EQUIVALENT;
        }
        if (left.isEmpty()) {
            return Relation.REFINED_BY;
        }
        if (right.isEmpty()) {
            return Relation.REFINES;
        }
        if (places.contains(right, left)) {
            return Relation.REFINES;
        }
        if (places.contains(left, right)) {
            return Relation.REFINED_BY;
        }
        boolean known = places.byId(left).isPresent() && places.byId(right).isPresent();
        return known ? Relation.CONTRADICTS : Relation.UNRELATED;
    }

    private static Relation both(Relation a, Relation b) {
        if (a == b || b == Relation.EQUIVALENT) {
            return a;
        }
        return a == Relation.EQUIVALENT ? b : Relation.OVERLAPS;
    }
}

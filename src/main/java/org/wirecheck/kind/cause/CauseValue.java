package org.wirecheck.kind.cause;

import java.util.Locale;
import java.util.Set;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Value;

/**
 * What something was done with, came of or is charged as.
 *
 * @param sort class of the thing in its word list: "gun", "blade", "technical"; empty for a charge
 * @param id of the weapon, cause or crime in its word list: "rifle", "ice", "murder"
 * @param degree of a charge, "first" to "third", or empty
 */
public record CauseValue(Role role, String sort, String id, String degree) implements Value {

    /** What the thing is to what happened. */
    public enum Role {
        WEAPON,
        CAUSE,
        CHARGE
    }

    private static final Set<String> KILLING = Set.of("murder", "manslaughter");

    @Override
    public String notation() {
        String written = role.name().toLowerCase(Locale.ROOT) + ":" + sort + "/" + id;
        return degree.isEmpty() ? written : written + "/" + degree;
    }

    @Override
    public String label() {
        String name = id.replace('-', ' ');
        return degree.isEmpty() ? name : degree + "-degree " + name;
    }

    /**
     * The value of a notation.
     *
     * @throws IllegalArgumentException if it is not written as {@link #notation()} writes
     */
    static CauseValue parse(String notation) {
        int colon = notation.indexOf(':');
        String[] parts = notation.substring(colon + 1).split("/", -1);
        if (colon < 1 || parts.length < 2 || parts.length > 3 || parts[1].isEmpty()) {
            throw new IllegalArgumentException("neither weapon nor cause nor charge: " + notation);
        }
        Role role = Role.valueOf(notation.substring(0, colon).toUpperCase(Locale.ROOT));
        return new CauseValue(role, parts[0], parts[1], parts.length == 3 ? parts[2] : "");
    }

    Relation relation(CauseValue other) {
        if (role != other.role) {
            return Relation.UNRELATED;
        }
        return role == Role.CHARGE ? charges(other) : things(other);
    }

    private Relation things(CauseValue other) {
        if (id.equals(other.id)) {
            return sort.equals(other.sort) ? Relation.EQUIVALENT : Relation.OVERLAPS;
        }
        if (sort.equals(other.sort) && (id.equals(sort) || other.id.equals(sort))) {
            return id.equals(sort) ? Relation.REFINED_BY : Relation.REFINES;
        }
        boolean told = !sort.isEmpty() && !other.sort.isEmpty();
        return told ? Relation.CONTRADICTS : Relation.UNRELATED;
    }

    // Several charges stand beside each other, but a killing is charged as one thing and in one degree.
    private Relation charges(CauseValue other) {
        if (!id.equals(other.id)) {
            boolean killing = KILLING.contains(id) && KILLING.contains(other.id);
            return killing ? Relation.CONTRADICTS : Relation.UNRELATED;
        }
        if (degree.equals(other.degree)) {
            return sort.equals(other.sort) ? Relation.EQUIVALENT : Relation.OVERLAPS;
        }
        return degree.isEmpty()
                ? Relation.REFINED_BY
                : other.degree.isEmpty() ? Relation.REFINES : Relation.CONTRADICTS;
    }
}

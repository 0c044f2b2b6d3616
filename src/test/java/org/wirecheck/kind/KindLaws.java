package org.wirecheck.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;
import org.wirecheck.model.Value;

/** The laws every kind of value keeps, one method each, for values that property tests make up. */
public final class KindLaws {

    private KindLaws() {}

    /** A value is equivalent to itself, whatever the tolerance. */
    public static <V extends Value> void isReflexive(Kind<V> kind, V value, Tolerance tolerance) {
        assertThat(kind.compare(value, value, tolerance)).isEqualTo(Relation.EQUIVALENT);
    }

    /** Turning the sides turns the relation. */
    public static <V extends Value> void isInverse(Kind<V> kind, V left, V right, Tolerance tolerance) {
        assertThat(kind.compare(right, left, tolerance))
                .isEqualTo(kind.compare(left, right, tolerance).inverse());
    }

    /** A wider tolerance never creates a contradiction. */
    public static <V extends Value> void widensWithTolerance(
            Kind<V> kind, V left, V right, Tolerance narrow, double more) {
        Tolerance wide = new Tolerance(narrow.relative() + more, narrow.absolute() + more);
        if (kind.compare(left, right, narrow) != Relation.CONTRADICTS) {
            assertThat(kind.compare(left, right, wide)).isNotEqualTo(Relation.CONTRADICTS);
        }
    }

    /** A notation reads back to its value, and the value has words for an editor. */
    public static <V extends Value> void readsBack(Kind<V> kind, V value) {
        assertThat(kind.parse(value.notation())).isEqualTo(value);
        assertThat(value.label()).isNotBlank();
    }
}

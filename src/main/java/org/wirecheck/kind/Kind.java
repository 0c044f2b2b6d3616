package org.wirecheck.kind;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.DaySpan;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;
import org.wirecheck.model.Value;

/**
 * A kind of value: how it is read from words, compared and written. Implementations are found by
 * {@link java.util.ServiceLoader}, need no arguments, hold no state that changes and may be called from several threads.
 *
 * <p>Laws, tested for every kind: a value is equivalent to itself; {@code compare(a, b)} is the inverse of {@code
 * compare(b, a)}; a wider tolerance never creates a contradiction; {@code parse(v.notation())} equals {@code v}; spans lie
 * inside the text and do not overlap.
 */
public interface Kind<V extends Value> {

    /** The id fact types name it by, e.g. "duration". */
    String id();

    /** The class of its values. */
    Class<V> valueType();

    /** Every value of this kind in the article with what it hangs on, in text order, boilerplate left out. */
    List<Mention> read(Reading reading);

    /**
     * The value of a canonical notation.
     *
     * @throws IllegalArgumentException if {@code notation} is none of this kind's
     */
    V parse(String notation);

    /** How two values stand to each other; total. */
    Relation compare(V left, V right, Tolerance tolerance);

    /** What tells most whether two of its values are about the same thing. */
    default Leaning leaning() {
        return Leaning.ON_THE_EVENT;
    }

    /**
     * True if a value can have risen from one to the other in the time between two articles: a toll from 12 to 15, an age from
     * 47 to 48 within a month but not from 34 to 43.
     */
    default boolean rises(V earlier, V later, Duration between) {
        return false;
    }

    /** {@link #rises} for values whose type only this kind knows. */
    default boolean canRise(Value earlier, Value later, Duration between) {
        boolean both = valueType().isInstance(earlier) && valueType().isInstance(later);
        return both && rises(valueType().cast(earlier), valueType().cast(later), between);
    }

    /**
     * True if a value that nobody else in the bundle has may have been written for another by mistake, rather than be told of
     * something else: one town for another, but hardly one street corner for another.
     */
    default boolean slips(V alone, V other) {
        return false;
    }

    /** {@link #slips} for values whose type only this kind knows. */
    default boolean canSlip(Value alone, Value other) {
        boolean both = valueType().isInstance(alone) && valueType().isInstance(other);
        return both && slips(valueType().cast(alone), valueType().cast(other));
    }

    /**
     * How near two values that contradict each other lie, 0 to 1: the nearer, the likelier that they were meant for one thing
     * and one is a slip ("43" for 44, "15 injured" for 16, the same hour on another day).
     */
    default double near(V left, V right) {
        return 0;
    }

    /** {@link #near} for values whose type only this kind knows. */
    default double nearness(Value left, Value right) {
        boolean both = valueType().isInstance(left) && valueType().isInstance(right);
        return both ? near(valueType().cast(left), valueType().cast(right)) : 0;
    }

    /**
     * True if a value says enough to be told instead of another it fits: a day of a day, "12" of 12; "in April" fits a Friday
     * and does not tell it, "several" fits 12 and does not tell it.
     */
    default boolean pins(V value) {
        return true;
    }

    /** {@link #pins} for values whose type only this kind knows. */
    default boolean canTell(Value value) {
        return valueType().isInstance(value) && pins(valueType().cast(value));
    }

    /** True if a value that fits another says all that one says: "4 a.m." fits "4 a.m. on Friday" and is silent on the day. */
    default boolean covers(V value, V other) {
        return true;
    }

    /** {@link #covers} for values whose type only this kind knows. */
    default boolean canCover(Value value, Value other) {
        boolean both = valueType().isInstance(value) && valueType().isInstance(other);
        return both && covers(valueType().cast(value), valueType().cast(other));
    }

    /** The days of the calendar a value names, both included, or null if it names none: most kinds' values do not. */
    default @Nullable DaySpan days(V value) {
        return null;
    }

    /** {@link #days} for values whose type only this kind knows. */
    default @Nullable DaySpan daysOf(Value value) {
        return valueType().isInstance(value) ? days(valueType().cast(value)) : null;
    }

    /** {@link #compare} for values whose type only this kind knows; values of other kinds are unrelated. */
    default Relation relate(Value left, Value right, Tolerance tolerance) {
        boolean both = valueType().isInstance(left) && valueType().isInstance(right);
        return both ? compare(valueType().cast(left), valueType().cast(right), tolerance) : Relation.UNRELATED;
    }
}

package org.wirecheck.desk;

import org.wirecheck.desk.DeskException.Kind;

/** What whoever changes something says to have seen of it (RFC 9110, If-Match and If-None-Match), so that no update is lost. */
public sealed interface Expected {

    /** Nothing was said. */
    Expected UNSAID = new Unsaid();
    /** Whatever it is, but it must be there: {@code If-Match: *}. */
    Expected ANY = new Any();
    /** It must not be there: {@code If-None-Match: *}. */
    Expected ABSENT = new Absent();

    /** Nothing was said. */
    record Unsaid() implements Expected {}

    /** Anything there is. */
    record Any() implements Expected {}

    /** Nothing there. */
    record Absent() implements Expected {}

    /** This very state. */
    record Exactly(long state) implements Expected {}

    /**
     * Holds the expectation against what is there.
     *
     * @param actual 0 if there is nothing
     * @param what for the complaint: "article B"
     */
    default void check(long actual, String what) {
        if (this instanceof Unsaid && actual > 0) {
            throw new DeskException(
                    Kind.UNCONDITIONAL, "Say which state of " + what + " you saw: If-Match with its ETag, or *");
        }
        boolean holds = this instanceof Exactly exactly
                ? exactly.state() == actual
                : this instanceof Any ? actual > 0 : !(this instanceof Absent) || actual == 0;
        if (!holds) {
            throw new DeskException(
                    Kind.STALE,
                    actual == 0
                            ? "There is no " + what
                            : "Somebody changed " + what + " meanwhile; it is at \"" + actual + "\" now");
        }
    }
}

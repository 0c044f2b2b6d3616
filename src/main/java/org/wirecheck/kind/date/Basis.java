package org.wirecheck.kind.date;

import org.wirecheck.time.Resolved;
import org.wirecheck.time.expression.Grain;
import org.wirecheck.time.expression.Lean;
import org.wirecheck.time.expression.When;

/** How the day of a date was told, and so how far another article's may lie from it. */
enum Basis {
    /** By its date: "Aug. 15", "2019"; also "last Friday", which the week it is said in places. */
    TOLD(""),
    /** By the weekday alone: the name is sure, the week may be the one before or after. */
    WEEKDAY("weekday"),
    /** By the day of writing or a day told before: "yesterday", "two days later". */
    DEICTIC("deictic"),
    /** Not at all: "7:40 a.m." may be of any day. */
    OPEN("open");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    /** How a notation ends; empty for {@link #TOLD}. */
    String word() {
        return word;
    }

    static Basis of(String word) {
        for (Basis basis : values()) {
            if (basis.word.equals(word)) {
                return basis;
            }
        }
        throw new IllegalArgumentException("no way to tell a day: " + word);
    }

    static Basis of(Resolved read) {
        When when = read.timex().when();
        if (when instanceof When.Ambient) {
            return OPEN;
        }
        if (when instanceof When.Shift || when instanceof When.InWeek) {
            return DEICTIC;
        }
        boolean bare = when instanceof When.Calendar date && date.weekday() != null && date.day() == null;
        Lean lean = read.timex().lean();
        boolean byName = bare && lean != Lean.LAST && lean != Lean.NEXT && !Grain.DAY.isFinerThan(read.grain());
        return byName ? WEEKDAY : TOLD;
    }
}

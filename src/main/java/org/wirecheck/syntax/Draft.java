package org.wirecheck.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Link;
import org.wirecheck.model.Phrase;

/** A clause while its parts are being found. */
final class Draft {

    final Group group;

    @Nullable
    Phrase subject;

    @Nullable
    Phrase object;
    /** The noun an infinitive belongs to: "the bill" in "the bill to ban the drug". */
    @Nullable
    Phrase governor;

    final List<Phrase> complements = new ArrayList<>();
    Link link = Link.MAIN;
    int matrix = -1;
    /** Token that opens the clause ("who", "that", "and"), or -1. */
    int connector = -1;

    int first;
    int last;

    Draft(Group group) {
        this.group = group;
        this.first = group.first;
        this.last = group.last;
    }

    /** The phrase that still waits for its verb when this clause, set in between, ends. */
    @Nullable
    Phrase pending() {
        return governor == null ? subject : governor;
    }

    Clause clause() {
        return new Clause(first, last, group.verb(), subject, object, complements, link, matrix);
    }
}

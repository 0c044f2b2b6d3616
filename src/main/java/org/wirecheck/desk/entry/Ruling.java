package org.wirecheck.desk.entry;

import org.jspecify.annotations.Nullable;

/**
 * What the history of a finding comes to at a moment.
 *
 * @param entries length of the history; whoever adds to it must have seen so many
 * @param decision what made the state; null if nothing standing did
 * @param waiverEnded a waiver that stood until before today; null if none
 * @param lapsed the decision on the finding this one took the place of, if that no longer holds
 */
public record Ruling(
        State state,
        int entries,
        @Nullable Decision decision,
        @Nullable String assignee,
        @Nullable Decision waiverEnded,
        @Nullable Decision lapsed) {}

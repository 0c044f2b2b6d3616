package org.wirecheck.http.desk;

import org.wirecheck.desk.Decisions;
import org.wirecheck.desk.Desk;
import org.wirecheck.desk.DeskStore;
import org.wirecheck.desk.Policies;
import org.wirecheck.desk.Stories;
import org.wirecheck.store.Database;

/** The desk with its books open. */
public record OpenDesk(
        Database database, DeskStore store, Policies policies, Stories stories, Decisions decisions, Desk desk) {}

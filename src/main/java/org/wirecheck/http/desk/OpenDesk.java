package org.wirecheck.http.desk;

import org.wirecheck.access.KeyStore;
import org.wirecheck.access.Keys;
import org.wirecheck.desk.Decisions;
import org.wirecheck.desk.Desk;
import org.wirecheck.desk.DeskStore;
import org.wirecheck.desk.Policies;
import org.wirecheck.desk.Stories;
import org.wirecheck.job.Jobs;
import org.wirecheck.store.Database;
import org.wirecheck.webhook.Webhooks;

/** The desk with its books open. @param deeds where the audit log is kept */
public record OpenDesk(
        Database database,
        DeskStore store,
        Policies policies,
        Stories stories,
        Decisions decisions,
        Desk desk,
        Webhooks webhooks,
        Jobs jobs,
        Keys keys,
        KeyStore deeds) {}

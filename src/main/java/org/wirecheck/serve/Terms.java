package org.wirecheck.serve;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a server serves.
 *
 * @param data folder of the embedded database
 * @param database address of another database, {@code jdbc:postgresql://…}; null for the embedded one
 * @param keys whether callers need an API key
 * @param policy YAML of the policy for desks that have none of their own; null for the standard one
 * @param privateWebhooks whether webhooks may go to addresses of this machine and its network
 * @param requestsPerMinute how many requests one caller may make; 0 for any number
 * @param logRequests whether every request is a line of JSON on standard error
 */
public record Terms(
        Path data,
        @Nullable String database,
        boolean keys,
        @Nullable String policy,
        boolean privateWebhooks,
        int requestsPerMinute,
        boolean logRequests) {

    /** For one person at one machine: no keys, no set-up. */
    public static Terms laptop(Path data) {
        return new Terms(data, null, false, null, false, 0, false);
    }
}

package org.wirecheck.access;

import java.time.Instant;

/**
 * A line of the audit log: a request that changed something, or that was not let in.
 *
 * @param number grows; 0 until it is kept
 * @param status what it was answered with
 */
public record Deed(
        long number, Instant at, String by, String clearance, String address, String method, String path, int status) {}

package org.wirecheck.desk.entry;

import java.time.Instant;

/**
 * That a request with an idempotency key was carried out.
 *
 * @param digest of the request, so that one key cannot stand for two
 * @param target what came of it, for answering the repetition
 */
public record Receipt(String caller, String key, String digest, String target, Instant at) {}

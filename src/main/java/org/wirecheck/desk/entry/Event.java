package org.wirecheck.desk.entry;

import java.time.Instant;

/**
 * Something others may want to hear of.
 *
 * @param number grows; 0 until it is kept
 * @param kind "report.completed", "discrepancy.opened", "discrepancy.resolved", "gate.changed", "decision.made"
 * @param body a JSON object, without any article's text
 */
public record Event(long number, String kind, String story, Instant at, String body) {}

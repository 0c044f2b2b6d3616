package org.wirecheck.model;

import org.jspecify.annotations.Nullable;

/**
 * What or whom a claim is about.
 *
 * @param entity id of the cast's entity, or null if the subject is nobody of the cast (an event, a described person)
 * @param label how an editor would call it: "Ann Roe", "meeting", "people killed"
 */
public record Subject(@Nullable String entity, String label) {}

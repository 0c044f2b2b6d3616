package org.wirecheck.desk.entry;

import java.time.Instant;

/** A desk's policy as somebody wrote it. @param revision from 1; older ones are kept */
public record PolicyText(String desk, long revision, String yaml, Instant at, String by) {}

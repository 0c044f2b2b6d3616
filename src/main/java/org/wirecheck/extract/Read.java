package org.wirecheck.extract;

import org.wirecheck.kind.Kind;
import org.wirecheck.model.Mention;

/** A value and the kind that read it. */
public record Read(Kind<?> kind, Mention mention) {}

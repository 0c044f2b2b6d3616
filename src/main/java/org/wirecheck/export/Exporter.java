package org.wirecheck.export;

import java.io.IOException;

/**
 * A format a report can be written in. Found by {@link java.util.ServiceLoader}: a new format is a new class, and nothing
 * else changes.
 */
public interface Exporter {

    /** The word after {@code --format}, e.g. "html". */
    String id();

    /** The media type it has on the wire, without parameters, e.g. "text/html". */
    String mediaType();

    /** Begins to write; what is written goes to {@code out}, which stays open. */
    Sheet open(Appendable out, Look look) throws IOException;
}

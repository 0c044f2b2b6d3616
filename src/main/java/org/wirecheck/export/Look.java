package org.wirecheck.export;

/**
 * How a person wants to read it; formats for programs pass it over.
 *
 * @param colours whether the reader is a terminal that shows colours
 * @param verbose whether agreements, single sources and every piece of evidence are wanted too
 */
public record Look(boolean colours, boolean verbose) {

    public static final Look PLAIN = new Look(false, false);
}

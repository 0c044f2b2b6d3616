package org.wirecheck.intake;

import java.util.function.Supplier;

/** A bundle's JSON and where it stands, e.g. {@code stories.ndjson:3}; read only when it is asked for. */
public record Source(String place, Supplier<String> reading) {

    /** @throws InputException if it cannot be read or is no valid UTF-8 */
    public String json() {
        return reading.get();
    }
}

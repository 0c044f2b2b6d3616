package org.wirecheck.intake;

import java.util.List;
import org.wirecheck.model.Bundle;

/** A bundle that came in, with what was odd about it but no reason to refuse it (unknown keys). */
public record Taken(Bundle bundle, List<String> warnings) {

    public Taken {
        warnings = List.copyOf(warnings);
    }
}

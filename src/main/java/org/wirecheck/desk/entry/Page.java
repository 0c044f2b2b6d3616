package org.wirecheck.desk.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of many. @param next where the rest begins; null if this is all */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}

package org.wirecheck.export;

import org.jspecify.annotations.Nullable;

/**
 * Why a story could not be checked.
 *
 * @param story its id, or null if not even that could be read
 * @param source the file, line or folder it came from
 * @param place where in it the fault is, e.g. "articles[2].published"; empty for the whole
 * @param complaint what is wrong there
 */
public record Refusal(@Nullable String story, String source, String place, String complaint) {

    /** Source, place and complaint in one line. */
    public String message() {
        return source + ": " + (place.isEmpty() ? "" : place + ": ") + complaint;
    }
}

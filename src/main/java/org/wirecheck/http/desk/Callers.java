package org.wirecheck.http.desk;

import io.micronaut.http.HttpRequest;
import org.wirecheck.desk.entry.Clearance;
import org.wirecheck.desk.entry.Editor;

/**
 * Who calls. With API keys it is the key's name; without, everybody may do everything under the name of the {@code X-Editor}
 * header.
 */
public final class Callers {

    /** Where the key check leaves whom it found. */
    public static final String ATTRIBUTE = "wirecheck.editor";

    private static final String HEADER = "X-Editor";
    private static final String NOBODY = "editor";
    private static final int LONGEST = 200;

    private Callers() {}

    /** The caller of a request that was let in. */
    public static Editor of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Editor.class)
                .orElseThrow(() -> new IllegalStateException("nobody let this request in"));
    }

    /** The caller where keys are off. */
    public static Editor named(HttpRequest<?> request) {
        String name = request.getHeaders().get(HEADER);
        String known = name == null || name.isBlank() ? NOBODY : name.strip();
        return new Editor(known.length() > LONGEST ? known.substring(0, LONGEST) : known, Clearance.ADMIN);
    }
}

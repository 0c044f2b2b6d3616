package org.wirecheck.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Input that cannot be used. The message begins with the place: {@code articles[2].published: …}, a file or a line. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern IN_JSON = Pattern.compile("\\w+(?:\\[\\d+\\])?(?:\\.\\w+)?");

    private final String place;
    private final String complaint;

    public InputException(String place, String complaint) {
        super(place.isEmpty() ? complaint : place + ": " + complaint);
        this.place = place;
        this.complaint = complaint;
    }

    public InputException(String place, String complaint, Throwable cause) {
        this(place, complaint);
        initCause(cause);
    }

    /** The place in the input, e.g. {@code articles[2].published}; empty for the whole. */
    public String place() {
        return place;
    }

    /** The place as a JSON Pointer (RFC 6901), e.g. {@code /articles/2/published}; null where the input is no JSON. */
    public @Nullable String pointer() {
        if (place.isEmpty() || !IN_JSON.matcher(place).matches()) {
            return place.isEmpty() ? "" : null;
        }
        return "/" + place.replace("[", "/").replace("]", "").replace('.', '/');
    }

    /** What is wrong there. */
    public String complaint() {
        return complaint;
    }
}

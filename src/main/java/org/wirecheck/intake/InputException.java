package org.wirecheck.intake;

/** Input that cannot be used. The message begins with the place: {@code articles[2].published: …}, a file or a line. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

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

    /** What is wrong there. */
    public String complaint() {
        return complaint;
    }

    /** The same complaint at a place inside a larger input: {@code stories.ndjson:3: articles[0].id}. */
    public InputException in(String outer) {
        return new InputException(place.isEmpty() ? outer : outer + ": " + place, complaint, this);
    }
}

package org.wirecheck.intake.format;

/** A file that cannot be used: where in it ({@code line 12}; empty for the whole) and what is wrong there. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String complaint;

    Unreadable(String place, String complaint) {
        super(place.isEmpty() ? complaint : place + ": " + complaint);
        this.place = place;
        this.complaint = complaint;
    }

    static Unreadable atLine(int line, String complaint) {
        return new Unreadable("line " + line, complaint);
    }

    public String place() {
        return place;
    }

    public String complaint() {
        return complaint;
    }
}

package org.wirecheck.lexicon;

/** A complaint about a word list, whose message begins with {@code file:line:} so that an editor can go there. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Complains about one line (counted from 1) of one file. */
    public LexiconException(String file, int line, String complaint) {
        super(file + ":" + line + ": " + complaint);
    }

    /** Complains about a file as a whole, for example that it is missing. */
    public LexiconException(String file, String complaint) {
        super(file + ": " + complaint);
    }
}

package org.wirecheck.desk;

/** Why the desk does not do what was asked; a fault of the asking, told to whoever asked. */
public final class DeskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of fault; its word is stable. */
    public enum Kind {
        /** There is no such thing. */
        NOT_FOUND,
        /** There already is one. */
        EXISTS,
        /** Somebody else was faster: what the asker saw is no longer so. */
        STALE,
        /** The asker has to say which state was seen. */
        UNCONDITIONAL,
        /** This asker may not. */
        FORBIDDEN,
        /** It makes no sense. */
        INVALID,
        /** One idempotency key stands for two different requests. */
        KEY_REUSED
    }

    private final Kind kind;

    public DeskException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}

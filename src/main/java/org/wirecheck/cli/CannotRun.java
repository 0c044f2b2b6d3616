package org.wirecheck.cli;

/** Something outside the program that keeps it from running: a file that cannot be written, a port that is taken. */
final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotRun(String complaint, Throwable cause) {
        super(complaint, cause);
    }

    CannotRun(String complaint) {
        super(complaint);
    }
}

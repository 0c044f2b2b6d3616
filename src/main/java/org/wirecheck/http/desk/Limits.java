package org.wirecheck.http.desk;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/** How many items a page may have. */
public final class Limits {

    private static final int MOST = 500;

    private Limits() {}

    /** The limit asked for, if it is one that is answered. */
    public static int of(int asked) {
        if (asked < 1 || asked > MOST) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "limit must lie between 1 and " + MOST);
        }
        return asked;
    }
}

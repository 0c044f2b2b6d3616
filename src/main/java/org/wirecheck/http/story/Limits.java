package org.wirecheck.http.story;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/** How many items a page may have. */
final class Limits {

    private static final int MOST = 500;

    private Limits() {}

    static int of(int asked) {
        if (asked < 1 || asked > MOST) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "limit must lie between 1 and " + MOST);
        }
        return asked;
    }
}

package org.wirecheck.store;

import org.jspecify.annotations.Nullable;

/** The database cannot be opened or does not answer. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

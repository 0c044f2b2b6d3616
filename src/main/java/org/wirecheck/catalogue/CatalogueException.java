package org.wirecheck.catalogue;

/** A fact type folder that cannot be used; the message begins with {@code file:line:column}. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CatalogueException(String place, String complaint) {
        super(place + ": " + complaint);
    }

    public CatalogueException(String place, String complaint, Throwable cause) {
        super(place + ": " + complaint, cause);
    }
}

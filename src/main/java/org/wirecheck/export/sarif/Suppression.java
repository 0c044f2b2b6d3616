package org.wirecheck.export.sarif;

import java.util.Locale;

/**
 * That a desk decided not to be stopped by a finding.
 *
 * @param justification the desk's reason, e.g. "both counts were right at their hour"; may be empty
 */
public record Suppression(Status status, String justification) {

    /** How far the decision is: only an accepted one takes the finding off the list. */
    public enum Status {
        ACCEPTED,
        UNDER_REVIEW,
        REJECTED;

        String word() {
            return this == UNDER_REVIEW ? "underReview" : name().toLowerCase(Locale.ROOT);
        }
    }
}

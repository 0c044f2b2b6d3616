package org.wirecheck.view;

import org.jspecify.annotations.Nullable;
import org.wirecheck.view.page.Part;

/**
 * What a desk adds to a finding.
 *
 * @param state one word that style and filters go by: "open", "confirmed", "dismissed", "waived" …; "" where nobody decides
 * @param label the state as an editor reads it, e.g. "Dismissed by ana: rounding"; "" for none
 * @param actions what stands below the finding, e.g. buttons; null for nothing
 */
public record Marking(String state, String label, @Nullable Part actions) {

    public static final Marking NONE = new Marking("", "", null);

    /** True once somebody has decided. */
    public boolean isDecided() {
        return !state.isEmpty() && !state.equals("open");
    }
}

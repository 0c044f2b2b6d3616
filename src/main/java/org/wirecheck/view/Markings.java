package org.wirecheck.view;

import org.wirecheck.model.Finding;

/** What a desk adds to the findings of a story; a file read from disk adds nothing. */
@FunctionalInterface
public interface Markings {

    Markings NONE = finding -> Marking.NONE;

    Marking on(Finding finding);
}

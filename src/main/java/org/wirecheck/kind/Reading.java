package org.wirecheck.kind;

import java.util.List;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.model.Quotation;

/**
 * All that is known of one article before its values are read.
 *
 * @param cast the whole bundle's
 * @param quotations the article's, in text order
 * @param anchor the day its relative times count from
 * @param derived what kinds have worked out of it so far, shared among them
 */
public record Reading(Document document, Cast cast, List<Quotation> quotations, Anchor anchor, Derived derived) {

    public Reading {
        quotations = List.copyOf(quotations);
    }

    /** A reading of which nothing has been derived yet. */
    public Reading(Document document, Cast cast, List<Quotation> quotations, Anchor anchor) {
        this(document, cast, quotations, anchor, new Derived());
    }
}

package org.wirecheck.speech;

import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Span;

/**
 * The words that name a speaker.
 *
 * @param span the noun phrase without what is set off by commas: "Jane Roe" in "Jane Roe, the mayor, said"
 * @param head its last word, by which it is looked up in the cast: "Roe"
 */
record Source(Span span, Span head, Form form) {}

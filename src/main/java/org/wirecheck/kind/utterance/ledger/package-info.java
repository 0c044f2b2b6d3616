/**
 * Turns the quotations of all articles into utterances, each once with every printed variant; it must not judge which
 * variant is right nor how much they differ.
 */
@NullMarked
package org.wirecheck.kind.utterance.ledger;

import org.jspecify.annotations.NullMarked;

/**
 * Turns the quotations of all articles into a ledger of utterances, each once with every printed variant, and says which
 * variants cannot all be what was said; it must not know how a speaker was found nor what a report looks like.
 */
@NullMarked
package org.wirecheck.kind.utterance;

import org.jspecify.annotations.NullMarked;

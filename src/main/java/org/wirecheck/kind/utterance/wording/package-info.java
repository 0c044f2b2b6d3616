/**
 * Turns two variants of an utterance into what differs and how grave that is; it must not know speakers' names nor
 * findings.
 */
@NullMarked
package org.wirecheck.kind.utterance.wording;

import org.jspecify.annotations.NullMarked;

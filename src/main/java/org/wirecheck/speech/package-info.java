/**
 * Turns quotation marks and reporting verbs into quotations, each with its words, its cue and its speaker; it must not know
 * what any other article of the bundle says nor whether two quotations are of one utterance.
 */
@NullMarked
package org.wirecheck.speech;

import org.jspecify.annotations.NullMarked;

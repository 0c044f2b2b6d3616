/** Turns what a report says into what a reader is told: outlets, counts, changed words; must not let a character act that should be read. */
@NullMarked
package org.wirecheck.view.words;

import org.jspecify.annotations.NullMarked;

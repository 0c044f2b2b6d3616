/** Counts, sums, measures, ages and results in a document → quantities with what they hang on; it must not know any fact type, nor read dates, clock times and durations. */
@NullMarked
package org.wirecheck.kind.quantity;

import org.jspecify.annotations.NullMarked;

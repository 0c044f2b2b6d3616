/**
 * Clauses → whether what they tell is so: did or did not, deal or no deal, may, plans to, allegedly; it must not know who else
 * tells it.
 */
@NullMarked
package org.wirecheck.kind.polarity;

import org.jspecify.annotations.NullMarked;

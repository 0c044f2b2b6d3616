/** Turns unit words and signs next to a number into units with their conversion to a base unit; must not know what is measured. */
@NullMarked
package org.wirecheck.kind.quantity.unit;

import org.jspecify.annotations.NullMarked;

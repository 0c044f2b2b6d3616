/**
 * Turns how outlets tell one thing in their own words (its tone, whether it is settled, how it is described, by when it was
 * promised) into notes where they tell it differently; it must not know quotations' words nor other kinds.
 */
@NullMarked
package org.wirecheck.kind.portrayal;

import org.jspecify.annotations.NullMarked;

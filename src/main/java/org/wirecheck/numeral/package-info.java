/** Words and figures → numbers, hedges → regions; it must not know what is counted, in which unit, or why. */
@NullMarked
package org.wirecheck.numeral;

import org.jspecify.annotations.NullMarked;

/** It turns dates and clock times in an article into stretches of the calendar and compares them, and knows no other kind. */
@NullMarked
package org.wirecheck.kind.date;

import org.jspecify.annotations.NullMarked;

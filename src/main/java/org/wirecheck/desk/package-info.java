/** Turns what editors and feeds do to stories into runs, rulings and events; must not know how stories are kept or who asks. */
@NullMarked
package org.wirecheck.desk;

import org.jspecify.annotations.NullMarked;

/** Turns the terms of a server into an open desk, who calls into an editor, and what the desk refuses into problems; must not know single resources. */
@NullMarked
package org.wirecheck.http.desk;

import org.jspecify.annotations.NullMarked;

/** Turns findings and origins into the rows of tables that pictures are drawn from; must not draw. */
@NullMarked
package org.wirecheck.view.picture;

import org.jspecify.annotations.NullMarked;

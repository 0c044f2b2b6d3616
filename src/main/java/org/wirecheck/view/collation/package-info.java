/** Turns findings into rows of questions and columns of outlets; must not know how a cell is drawn. */
@NullMarked
package org.wirecheck.view.collation;

import org.jspecify.annotations.NullMarked;

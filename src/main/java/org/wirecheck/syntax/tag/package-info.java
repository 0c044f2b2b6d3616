/**
 * A sentence's tokens → a line of words whose tags are corrected where the words around them leave no doubt; it must not know
 * phrases or clauses.
 */
@NullMarked
package org.wirecheck.syntax.tag;

import org.jspecify.annotations.NullMarked;

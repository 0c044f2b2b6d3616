/** Turns the bundle's documents into groups of articles that derive from one another; must not know claims or values. */
@NullMarked
package org.wirecheck.origin;

import org.jspecify.annotations.NullMarked;

/** Holds the code to the shape drawn in {@code docs/architecture.puml}; it must not know what any stage does. */
@NullMarked
package org.wirecheck.architecture;

import org.jspecify.annotations.NullMarked;

/** Sentences → what something was done with, came of or is charged as; it must not know who else says so. */
@NullMarked
package org.wirecheck.kind.cause;

import org.jspecify.annotations.NullMarked;

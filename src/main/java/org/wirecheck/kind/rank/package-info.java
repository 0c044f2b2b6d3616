/** Sentences → what is called first, biggest or third straight, of what and since when; it must not know any other kind or fact type. */
@NullMarked
package org.wirecheck.kind.rank;

import org.jspecify.annotations.NullMarked;

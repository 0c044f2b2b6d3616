/** Where a count stands in its sentence → traits that keep it from being taken for a count of something else; it must not know how a number is read, nor any fact type. */
@NullMarked
package org.wirecheck.kind.quantity.scope;

import org.jspecify.annotations.NullMarked;

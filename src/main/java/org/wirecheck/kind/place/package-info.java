/** The kind of value a place is: it turns names of places and addresses into regions that contain one another; it knows no fact type. */
@NullMarked
package org.wirecheck.kind.place;

import org.jspecify.annotations.NullMarked;

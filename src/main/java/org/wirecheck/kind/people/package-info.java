/** The kind of value a set of people is: it turns lists of names into sets that are open or closed; it knows no fact type. */
@NullMarked
package org.wirecheck.kind.people;

import org.jspecify.annotations.NullMarked;

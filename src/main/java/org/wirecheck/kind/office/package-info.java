/** The kind of value an office is: it turns titles and appositions into offices with their status; it knows no fact type. */
@NullMarked
package org.wirecheck.kind.office;

import org.jspecify.annotations.NullMarked;

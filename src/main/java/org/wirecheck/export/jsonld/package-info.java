/** Turns reports into W3C Web Annotations, whose offsets count code points; must not know how a report came about. */
@NullMarked
package org.wirecheck.export.jsonld;

import org.jspecify.annotations.NullMarked;

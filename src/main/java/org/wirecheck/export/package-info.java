/** Turns reports into what people and programs read, one format a package; must not know how a report came about. */
@NullMarked
package org.wirecheck.export;

import org.jspecify.annotations.NullMarked;

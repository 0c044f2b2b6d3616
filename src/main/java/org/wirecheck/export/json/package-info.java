/** Turns reports, annotations and explanations into the contract's JSON; must not know who asked for it. */
@NullMarked
package org.wirecheck.export.json;

import org.jspecify.annotations.NullMarked;

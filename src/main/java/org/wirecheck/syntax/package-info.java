/**
 * A document's tagged words → the noun phrases and clauses of its sentences; it must not know what a value, an entity or a
 * fact is.
 */
@NullMarked
package org.wirecheck.syntax;

import org.jspecify.annotations.NullMarked;

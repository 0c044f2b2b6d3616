/** Clauses → who did what to whom; it must not know whether anybody else tells it otherwise. */
@NullMarked
package org.wirecheck.kind.action;

import org.jspecify.annotations.NullMarked;

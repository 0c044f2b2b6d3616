/** Turns API keys into editors, counts what they ask and remembers what they did; must not know the HTTP door. */
@NullMarked
package org.wirecheck.access;

import org.jspecify.annotations.NullMarked;

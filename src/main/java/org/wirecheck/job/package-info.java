/** Turns many inputs into as many answers, one after another, over restarts; must not know what the work is. */
@NullMarked
package org.wirecheck.job;

import org.jspecify.annotations.NullMarked;

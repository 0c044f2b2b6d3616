/** Turns compared topics and origins into findings an editor reads; must not know any kind. */
@NullMarked
package org.wirecheck.report;

import org.jspecify.annotations.NullMarked;

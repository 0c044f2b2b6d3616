/** The whole program on one page: it alone composes the stages, and holds no rule of its own. */
@NullMarked
package org.wirecheck.check;

import org.jspecify.annotations.NullMarked;

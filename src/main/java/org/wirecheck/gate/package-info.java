/** Turns a desk's policy and open findings into pass, warn or block; must not know stories, stores or who asks. */
@NullMarked
package org.wirecheck.gate;

import org.jspecify.annotations.NullMarked;

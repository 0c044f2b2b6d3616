/** Turns requests about kept stories into calls of the desk and its answers into JSON; must not know how stories are kept. */
@NullMarked
package org.wirecheck.http.story;

import org.jspecify.annotations.NullMarked;

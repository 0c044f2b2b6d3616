/** Turns the claims of all articles into topics: claims about the same question, subject and event; must not judge them. */
@NullMarked
package org.wirecheck.align;

import org.jspecify.annotations.NullMarked;

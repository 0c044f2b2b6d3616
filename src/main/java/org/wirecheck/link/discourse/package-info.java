/** Turns the pronouns and descriptions of one document into the people they mean, read from left to right; it finds no names. */
@NullMarked
package org.wirecheck.link.discourse;

import org.jspecify.annotations.NullMarked;

/** Turns a document, the cast and the kinds' readings into claims; must not know any fact type or kind by name. */
@NullMarked
package org.wirecheck.extract;

import org.jspecify.annotations.NullMarked;

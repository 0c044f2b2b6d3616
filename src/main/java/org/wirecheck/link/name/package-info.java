/** Turns the running text of a bundle into names: where each stands, of what words, and what sort of thing it names; it does not know whom a name stands for. */
@NullMarked
package org.wirecheck.link.name;

import org.jspecify.annotations.NullMarked;

/** Turns what the desk keeps of a story into what its pages show, in an editor's words; must not know who asks nor how. */
@NullMarked
package org.wirecheck.http.page.shown;

import org.jspecify.annotations.NullMarked;

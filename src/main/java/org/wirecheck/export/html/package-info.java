/** Turns reports into one self-contained page; must not let an article's words become markup, nor ask another host for anything. */
@NullMarked
package org.wirecheck.export.html;

import org.jspecify.annotations.NullMarked;

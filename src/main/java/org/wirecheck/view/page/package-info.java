/** Turns templates and what they show into markup, and hands out what a page loads; must not know any story. */
@NullMarked
package org.wirecheck.view.page;

import org.jspecify.annotations.NullMarked;

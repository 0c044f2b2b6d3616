/** Turns reports and explanations into lines for a terminal; must not trust a character of an article. */
@NullMarked
package org.wirecheck.export.text;

import org.jspecify.annotations.NullMarked;

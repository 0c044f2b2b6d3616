/** Turns reports into CommonMark in which no word of an article acts as markup; must not know how a report came about. */
@NullMarked
package org.wirecheck.export.markdown;

import org.jspecify.annotations.NullMarked;

/** Turns an article and the evidence in it into stretches to be underlined; must not change a word of the text. */
@NullMarked
package org.wirecheck.view.article;

import org.jspecify.annotations.NullMarked;

/**
 * Turns a news page in HTML into the plain text of its article and what the page says about it; it must not know layers,
 * sentences or any kind of value.
 */
@NullMarked
package org.wirecheck.text.html;

import org.jspecify.annotations.NullMarked;

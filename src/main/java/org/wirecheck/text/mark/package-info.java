/** Turns quotation marks into the stretches they enclose; it must not know sentences, speakers or any kind of value. */
@NullMarked
package org.wirecheck.text.mark;

import org.jspecify.annotations.NullMarked;

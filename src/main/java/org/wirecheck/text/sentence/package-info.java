/** Turns a paragraph into sentences; it must not know tokens' tags, layers, speakers or any kind of value. */
@NullMarked
package org.wirecheck.text.sentence;

import org.jspecify.annotations.NullMarked;

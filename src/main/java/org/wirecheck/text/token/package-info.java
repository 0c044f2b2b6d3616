/**
 * Turns a sentence into words with parts of speech and base forms; it must not know layers, speakers or any kind of value.
 */
@NullMarked
package org.wirecheck.text.token;

import org.jspecify.annotations.NullMarked;

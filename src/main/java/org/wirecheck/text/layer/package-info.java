/**
 * Turns an article's text into blocks, each in one layer: narration, headline, caption, embedded post, boilerplate. It marks
 * and never cuts away; it must not know sentences, tokens or any kind of value.
 */
@NullMarked
package org.wirecheck.text.layer;

import org.jspecify.annotations.NullMarked;

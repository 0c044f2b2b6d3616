/**
 * Turns articles as handed in into documents: layers, sentences, tokens, tags, quotation marks. The only door to OpenNLP, jsoup
 * and charset detection; it must not know speakers, values, fact types or other articles.
 */
@NullMarked
package org.wirecheck.text;

import org.jspecify.annotations.NullMarked;

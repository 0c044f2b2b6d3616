/** It turns a text into the words, names and amounts the grammars of time read, and knows no grammar. */
@NullMarked
package org.wirecheck.time.words;

import org.jspecify.annotations.NullMarked;

/**
 * Turns words into what they stand for: word lists and gazetteers under {@code facts/lexicon} give an alias its
 * id, its classes and what it lies within; must not know articles, claims, fact types or value kinds.
 */
@NullMarked
package org.wirecheck.lexicon;

import org.jspecify.annotations.NullMarked;

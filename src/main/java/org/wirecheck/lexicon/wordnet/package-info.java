/**
 * Turns lemmas into senses of WordNet 3.1 and says how near two of them lie; must not know the project's own lists.
 */
@NullMarked
package org.wirecheck.lexicon.wordnet;

import org.jspecify.annotations.NullMarked;

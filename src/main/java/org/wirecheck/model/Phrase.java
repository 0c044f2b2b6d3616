package org.wirecheck.model;

/**
 * A noun phrase of a sentence: tokens {@code first} to {@code last} (inclusive indices into the sentence's tokens) with its
 * head noun, e.g. "the tense, nearly three-hour meeting" with head "meeting". Possessors and prepositional complements are
 * phrases of their own.
 *
 * @param preposition the lemma of the preposition that introduces the phrase, or empty: "in" for "in Alaska";
 *     "'s" for a possessor ("Alaska's", "his")
 */
public record Phrase(int first, int last, int head, String preposition) {

    public boolean contains(int token) {
        return first <= token && token <= last;
    }
}

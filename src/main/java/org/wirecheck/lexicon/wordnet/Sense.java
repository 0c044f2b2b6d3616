package org.wirecheck.lexicon.wordnet;

import java.util.List;

/** One synset: the words that share it, the topic file it is kept in, and its links to others. */
record Sense(Pos pos, int offset, int topic, List<String> words, List<Sense.Pointer> pointers) {
    private static final int NOUN_ACT = 4;
    private static final int NOUN_EVENT = 11;

    /** A link: its sign ({@code @} hypernym, {@code !} antonym), the sense it leads to, and from which word to which. */
    record Pointer(String sign, int offset, char letter, int words) {
        /** The word (from 1) of the sense that the link starts from, 0 for the sense as a whole. */
        int fromWord() {
            return words >> 8;
        }

        /** The word (from 1) of the other sense that the link leads to, 0 for the sense as a whole. */
        int toWord() {
            return words & 0xff;
        }
    }

    boolean isEvent() {
        return pos == Pos.NOUN && (topic == NOUN_ACT || topic == NOUN_EVENT);
    }
}

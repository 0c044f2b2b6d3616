package org.wirecheck.model;

/**
 * A verb with its auxiliaries: "would never have happened" is head "happened", lemma "happen", negated, modal "would".
 *
 * @param first index of the first token of the group
 * @param last index of the last
 * @param head index of the main verb
 * @param lemma base form of the main verb
 * @param tense when it is told of, as the auxiliaries and the form show it
 * @param negated true for not, never, n't and no-phrases ("neither leader took", "took no questions")
 * @param passive true for "was charged"
 * @param modal lemma of the modal or semi-modal ("may", "will", "plan", "expect", "fail", "refuse"), or empty
 */
public record VerbGroup(
        int first, int last, int head, String lemma, Tense tense, boolean negated, boolean passive, String modal) {

    public boolean contains(int token) {
        return first <= token && token <= last;
    }
}

package org.wirecheck.kind.utterance.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecheck.kind.utterance.ledger.Spoken;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.lexicon.wordnet.Pos;
import org.wirecheck.lexicon.wordnet.WordNet;

/** Knows which words a quotation cannot swap without saying something else: "guarantees" for "assurances", "will" for "may". */
public final class Terms {

    private static final Set<String> DENIALS =
            Set.of("not", "never", "no", "nothing", "nobody", "none", "neither", "nor");

    private final WordList terms;
    private final WordNet senses;

    public Terms(Lexicon lexicon) {
        this.terms = lexicon.list("terms-of-art");
        this.senses = lexicon.wordNet();
    }

    /** Whether one side denies what the other does not. */
    public boolean denies(List<Spoken> left, List<Spoken> right) {
        return denials(left) != denials(right);
    }

    /** Whether a word of the left and one of the right are terms of one field with different meanings, or opposites. */
    public boolean differ(List<Spoken> left, List<Spoken> right) {
        for (Spoken one : left) {
            for (Spoken other : right) {
                if (swapped(one.form(), other.form()) || opposite(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean swapped(String one, String other) {
        for (WordEntry entry : terms.entriesOf(one)) {
            for (WordEntry second : terms.entriesOf(other)) {
                Set<String> fields = new HashSet<>(entry.classes());
                fields.retainAll(second.classes());
                if (!fields.isEmpty() && !entry.id().equals(second.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean opposite(Spoken one, Spoken other) {
        boolean words = one.isContent() && other.isContent();
        return words
                && (senses.antonyms(one.form(), other.form(), Pos.ADJECTIVE)
                        || senses.antonyms(one.form(), other.form(), Pos.VERB)
                        || senses.antonyms(one.form(), other.form(), Pos.NOUN));
    }

    private static boolean denials(List<Spoken> words) {
        return words.stream().filter(word -> DENIALS.contains(word.form())).count() % 2 == 1;
    }
}

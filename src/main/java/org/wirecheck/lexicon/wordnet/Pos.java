package org.wirecheck.lexicon.wordnet;

import java.util.Optional;

/** The four parts of speech that WordNet holds. */
public enum Pos {
    NOUN("noun", 'n'),
    VERB("verb", 'v'),
    ADJECTIVE("adj", 'a'),
    ADVERB("adv", 'r');

    final String file;
    final char letter;

    Pos(String file, char letter) {
        this.file = file;
        this.letter = letter;
    }

    /** The part of speech behind a Universal Dependencies tag; empty for names, pronouns, numbers and the like. */
    public static Optional<Pos> ofTag(String udTag) {
        return switch (udTag) {
            case "NOUN" -> Optional.of(NOUN);
            case "VERB", "AUX" -> Optional.of(VERB);
            case "ADJ" -> Optional.of(ADJECTIVE);
            case "ADV" -> Optional.of(ADVERB);
            default -> Optional.empty();
        };
    }
}

package org.wirecheck.kind.utterance.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wirecheck.kind.utterance.ledger.Spoken;

/** Tells a foreign name in two spellings: "al-Qarrani" and "Gharrany" are one name, "Qarrani" and "Carlson" are not. */
final class Transliteration {

    private static final int LONG = 6;
    private static final int FAR = 3;
    private static final int PARTICLE = 2;

    private Transliteration() {}

    /** Whether two stretches of words are one name by their consonants, vowels and doubled letters left aside. */
    static boolean isOne(List<Spoken> left, List<Spoken> right) {
        String one = bare(left);
        String other = bare(right);
        return Math.min(one.length(), other.length()) >= LONG
                && Judge.distance(one, other) <= FAR
                && skeleton(one).equals(skeleton(other));
    }

    private static String bare(List<Spoken> words) {
        return words.stream()
                .map(Spoken::form)
                .filter(form -> form.length() > PARTICLE)
                .collect(Collectors.joining());
    }

    private static String skeleton(String name) {
        StringBuilder skeleton = new StringBuilder();
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            char sound = sound(letter);
            boolean again = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == sound;
            if (sound != ' ' && !again) {
                skeleton.append(sound);
            }
        }
        return skeleton.toString();
    }

    private static char sound(char letter) {
        return switch (letter) {
            case 'q', 'g', 'c', 'k', 'j' -> 'k';
            case 'z', 's' -> 's';
            case 'w', 'v' -> 'v';
            case 'd', 't' -> 't';
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h', '\'', '’' -> ' ';
            default -> letter;
        };
    }
}

package org.wirecheck.link.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.wordnet.Pos;
import org.wirecheck.model.Token;

/** Runs of capitals that are no name of anything: "US-Russia", "Western", a headline glued to a sentence. */
public final class NotNames {

    private static final Set<String> STANDING =
            Set.of("Former", "Current", "Acting", "Interim", "Late", "Then", "Retired", "Outgoing");

    private static final Set<String> SHORT = Set.of("US", "IT", "WHO", "AM");

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;

    public NotNames(Lexicon lexicon, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    /** Where the name begins in a run: months and words of standing in front are none of it. */
    public int nameStart(List<String> words, int from, int to) {
        int start = from;
        while (start < to && isInFront(words.get(start))) {
            start++;
        }
        return start;
    }

    private boolean isInFront(String word) {
        boolean calendar =
                lexicon.is("not-names", word) && !lexicon.firstNames().contains(word);
        return calendar || STANDING.contains(word);
    }

    /** True for "Christian Roe", who is somebody; "Christian Democrats" are many. */
    public boolean isCalled(List<String> words, int first, int last) {
        String surname = words.get(last);
        return last == first + 1
                && lexicon.firstNames().contains(words.get(first))
                && vocabulary.small(surname) == 0
                && !lexicon.is("affiliations", surname)
                && lexicon.lemmas().lemma(surname, "NOUN").equalsIgnoreCase(surname)
                && lexicon.wordNet().frequency(surname.toLowerCase(Locale.ROOT), Pos.NOUN) <= 0;
    }

    public boolean rejects(List<Token> tokens, List<String> words, int from, int to) {
        String whole = String.join(" ", words.subList(from, to + 1));
        boolean alone = from == to && (isJoint(words.get(from)) || STANDING.contains(words.get(from)));
        boolean initial =
                from == to && words.get(from).length() <= 2 && words.get(from).endsWith(".");
        boolean head = from == to
                && lexicon.is("name-heads", words.get(from))
                && vocabulary.small(words.get(from)) > 0
                && !isKnown(words.get(from));
        return initial
                || isShouted(words, from, to)
                || head
                || !Words.hasLetters(words.get(from))
                || lexicon.is("not-names", whole)
                || alone
                || isCommon(tokens, words, from, to);
    }

    // "NEIGHBOURS IN THE TOWN" glued to a sentence
    private boolean isShouted(List<String> words, int from, int to) {
        return words.subList(from, to + 1).stream()
                .anyMatch(w -> w.length() > 1
                        && w.equals(w.toUpperCase(Locale.ROOT))
                        && lexicon.is("function-words", w.toLowerCase(Locale.ROOT))
                        && !PersonName.isSuffix(w)
                        && !SHORT.contains(w));
    }

    // "Congress" and "Senate" are heads and bodies of their own.
    private boolean isKnown(String word) {
        return lexicon.list("known-organisations").contains(word)
                || vocabulary.capital(word) > 3 * vocabulary.small(word);
    }

    // "US-Russia relations", "Russian-American": two countries, and neither is named for itself.
    private boolean isJoint(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 1 || hyphen == word.length() - 1) {
            return lexicon.is("directions", word) || lexicon.is("affiliations", word);
        }
        return isCountry(word.substring(0, hyphen)) && isCountry(word.substring(hyphen + 1));
    }

    private boolean isCountry(String word) {
        return lexicon.places().adjective(List.of(word), 0).isPresent()
                || !lexicon.places().named(word).isEmpty();
    }

    // "Shooting Claims Lives" glued to a sentence is none; "Supreme Court" and "Mr. Brown" stand.
    private boolean isCommon(List<Token> tokens, List<String> words, int from, int to) {
        if (!words.subList(from, to + 1).stream().allMatch(w -> vocabulary.isCommon(w) || lexicon.is("not-names", w))) {
            return false;
        }
        boolean headed = to > from
                && lexicon.is("name-heads", words.get(to))
                && tokens.get(from).isNominal();
        boolean titled = from > 0 && Titles.before(lexicon, words, from).isPresent();
        boolean listed = lexicon.list("known-organisations").match(words, from).isPresent();
        boolean place = lexicon.places()
                .match(words, from)
                .filter(m -> m.nameEnd() == to + 1)
                .isPresent();
        return !headed && !titled && !listed && !place;
    }
}

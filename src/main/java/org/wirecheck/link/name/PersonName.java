package org.wirecheck.link.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordList;

/**
 * A person's name in its parts, each as printed: "Paul J. Roe", "Anna von der Heide", "Max “Buddy” Doe Jr.".
 *
 * @param given first name or initial, empty for a bare surname
 * @param middle what stands between given name and surname, nicknames in marks left out
 * @param surname with its particles
 * @param nickname the name in marks between the others, or empty
 * @param suffix "jr", "sr", "ii", … or empty
 */
public record PersonName(
        String given, List<String> middle, String surname, String nickname, String suffix, List<String> words) {

    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "de", "la", "le", "du", "del", "della", "di", "da", "dos", "das", "bin", "ibn",
            "al", "el", "ben", "ter", "ten", "zu", "zur", "af", "bint");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    public PersonName {
        middle = List.copyOf(middle);
        words = List.copyOf(words);
    }

    /** The name in these words, titles already taken off. */
    public static PersonName of(List<String> written) {
        List<String> words = new ArrayList<>();
        String nickname = "";
        boolean marked = false;
        for (String word : written) {
            marked ^= Words.isQuote(word);
            nickname = marked && !Words.isQuote(word) ? word : nickname;
            if (!marked && word.codePoints().anyMatch(Character::isLetter)) {
                words.add(word);
            }
        }
        String suffix = "";
        if (words.size() > 1 && isSuffix(words.get(words.size() - 1))) {
            suffix = Folded.word(words.remove(words.size() - 1));
        }
        int surname = surnameStart(words);
        String given = surname == 0 ? "" : words.get(0);
        List<String> middle = surname <= 1 ? List.of() : words.subList(1, surname);
        String last = String.join(" ", words.subList(Math.min(surname, words.size()), words.size()));
        return new PersonName(given, middle, last, nickname, suffix, words);
    }

    public static boolean isSuffix(String word) {
        return SUFFIXES.contains(Folded.word(word));
    }

    public static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static int surnameStart(List<String> words) {
        int last = words.size() - 1;
        if (last <= 0) {
            return 0;
        }
        int start = last;
        while (start > 1 && PARTICLES.contains(words.get(start - 1).toLowerCase(Locale.ROOT))) {
            start--;
        }
        return start == 1 && last > 1 && isParticle(words.get(0)) ? 0 : start;
    }

    public boolean isFull() {
        return !given.isEmpty();
    }

    /** True for Jr. and Sr., which tell a father from his son. */
    public boolean isNumbered() {
        return suffix.equals("jr") || suffix.equals("sr");
    }

    /** The key under which people of one family name meet. */
    public String surnameKey() {
        int space = surname.lastIndexOf(' ');
        return Folded.surname(space < 0 ? surname : surname.substring(space + 1));
    }

    public String key() {
        return Folded.key(words) + (suffix.isEmpty() ? "" : " " + suffix);
    }

    /** Titles aside, as an editor would print it: "Paul J. Roe Jr.". */
    public String label() {
        String name = String.join(" ", words);
        if (suffix.isEmpty()) {
            return name;
        }
        boolean roman = suffix.startsWith("i");
        return name + " "
                + (roman
                        ? suffix.toUpperCase(Locale.ROOT)
                        : suffix.substring(0, 1).toUpperCase(Locale.ROOT) + "r.");
    }

    /** True if both can be names of one person: an initial fits a name, "Bob" fits "Robert", Jr. never fits Sr. */
    public boolean fits(PersonName other, Lexicon lexicon) {
        boolean suffixes = suffix.isEmpty() || other.suffix.isEmpty() || suffix.equals(other.suffix);
        return suffixes
                && surnameFits(other)
                && (givenFits(given, other.given, lexicon)
                        || !nickname.isEmpty() && nickname.equals(other.given)
                        || !other.nickname.isEmpty() && other.nickname.equals(given)
                        || givenIsMiddle(other)
                        || other.givenIsMiddle(this))
                && middleFits(other);
    }

    /** True of "Pablo Roe Doe" and "Pablo Roe": of two surnames many outlets print the first alone. */
    public boolean beginsWith(PersonName shorter) {
        return shorter.words.size() > 1
                && words.size() == shorter.words.size() + 1
                && suffix.equals(shorter.suffix)
                && key().startsWith(shorter.key() + " ");
    }

    private boolean surnameFits(PersonName other) {
        if (surnameKey().equals(other.surnameKey())) {
            return true;
        }
        String mine = surnameKey();
        boolean long1 = mine.length() > 4 && other.surnameKey().length() > 4;
        return long1
                && Folded.isSlip(mine, other.surnameKey())
                && Folded.word(given).equals(Folded.word(other.given));
    }

    // "W. Paul Roe" is "Paul Roe".
    private boolean givenIsMiddle(PersonName other) {
        return !middle.isEmpty()
                && Folded.word(middle.get(0)).equals(Folded.word(other.given))
                && other.middle.isEmpty();
    }

    private static boolean givenFits(String left, String right, Lexicon lexicon) {
        String a = Folded.word(left);
        String b = Folded.word(right);
        if (a.equals(b) || isHalf(left, right) || isHalf(right, left)) {
            return true;
        }
        if (a.length() == 1 || b.length() == 1) {
            return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
        }
        WordList nicknames = lexicon.list("nicknames");
        return shared(nicknames, left, right);
    }

    // "Jean Roe" is "Jean-Luc Roe".
    private static boolean isHalf(String one, String whole) {
        int hyphen = whole.indexOf('-');
        return hyphen > 1 && Folded.word(whole.substring(0, hyphen)).equals(Folded.word(one));
    }

    private static boolean shared(WordList nicknames, String left, String right) {
        return nicknames.entriesOf(left).stream()
                .anyMatch(entry -> nicknames.entriesOf(right).stream().anyMatch(o -> o.id().equals(entry.id())));
    }

    private boolean middleFits(PersonName other) {
        if (middle.isEmpty() || other.middle.isEmpty()) {
            return true;
        }
        String a = Folded.word(middle.get(0));
        String b = Folded.word(other.middle.get(0));
        return a.equals(b)
                || ((a.length() == 1 || b.length() == 1) && !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0));
    }
}

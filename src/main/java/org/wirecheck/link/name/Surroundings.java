package org.wirecheck.link.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wirecheck.lexicon.FirstNames.Gender;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.lexicon.PlaceMatch;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/** The words around a name → what they speak for. */
public final class Surroundings {

    private static final Set<String> LOCATIVE = Set.of(
            "in", "at", "near", "outside", "across", "around", "throughout", "inside", "within", "into", "through");
    private static final Set<String> SPEECH = Set.of(
            "say", "tell", "add", "write", "tweet", "testify", "recall", "explain", "confess", "admit", "deny", "plead",
            "argue");
    private static final Set<String> PERSONAL = Set.of("who", "whose", "whom", "himself", "herself");

    private static final Set<String> HOUSES = Set.of("administration", "family", "presidency", "campaign");
    private static final Set<String> FIRMS = Set.of(
            "firm", "company", "maker", "giant", "vendor", "retailer", "startup", "magazine", "newspaper", "charity");
    private static final Set<String> AREAS =
            Set.of("neighborhood", "neighbourhood", "suburb", "borough", "village", "county");

    private final Lexicon lexicon;

    public Surroundings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Naming.Signs of(Sentence sentence, List<String> words, int first, int last, int titleFrom) {
        Optional<Found<WordEntry>> small = Titles.before(lexicon, words, first);
        int nearest = small.map(Found::from).orElse(first);
        int from = titleFrom >= 0 ? Math.min(titleFrom, nearest) : nearest;
        boolean land =
                titleFrom < 0 && small.isPresent() && isLarge(lexicon.places().match(words, first));
        String title = land ? "" : String.join(" ", words.subList(from, first));
        return new Naming.Signs(
                title,
                kin(words, from, title),
                gender(words, from, first),
                person(sentence.tokens(), words, first, last),
                place(sentence.tokens(), words, from, last),
                organisation(words, from, sentence.tokens(), last));
    }

    private String kin(List<String> words, int from, String title) {
        boolean before = from > 1 && words.get(from - 1).equals(",") && lexicon.is("kinship", words.get(from - 2));
        return before ? words.get(from - 2) : lexicon.is("kinship", title) ? title : "";
    }

    private Gender gender(List<String> words, int from, int name) {
        for (int i = from; i < name; i++) {
            Optional<String> gender =
                    Titles.at(lexicon, words, i).flatMap(f -> f.entry().attribute("gender"));
            if (gender.isPresent()) {
                return gender.get().startsWith("f")
                        ? Gender.FEMALE
                        : gender.get().startsWith("m") ? Gender.MALE : Gender.UNKNOWN;
            }
        }
        return Gender.UNKNOWN;
    }

    private double person(List<Token> tokens, List<String> words, int first, int last) {
        double weight = 0;
        if (isAge(words, last + 1)) {
            weight += 4;
        }
        boolean boy = last + 1 < tokens.size() && tokens.get(last + 1).is("NOUN");
        if (first > 0 && words.get(first - 1).toLowerCase(Locale.ROOT).endsWith("year-old") && !boy) {
            weight += 4;
        }
        int next = last + 1 < words.size() && words.get(last + 1).equals(",") ? last + 2 : last + 1;
        if (next < words.size() && PERSONAL.contains(words.get(next))) {
            weight += 2;
        }
        // "the Roe family", "the Doe administration"
        if (last + 1 < tokens.size() && HOUSES.contains(tokens.get(last + 1).lemma())) {
            weight += 2.5;
        }
        int verb = last + 2 < tokens.size() && tokens.get(last + 1).is("AUX") ? last + 2 : last + 1;
        if (verb < tokens.size() && SPEECH.contains(tokens.get(verb).lemma())) {
            weight += 1;
        }
        return weight;
    }

    /** True for a country, a state or a town of half a million, whose name alone leaves no doubt. */
    public static boolean isLarge(Optional<PlaceMatch> match) {
        return match.map(PlaceMatch::best)
                .filter(p -> p.kind() != PlaceEntry.Kind.CITY || p.population() > 500_000)
                .isPresent();
    }

    /** True if an age follows: "Roe, 43," or "Roe (43)". */
    public static boolean isAge(List<String> words, int at) {
        if (at + 1 >= words.size()
                || !(words.get(at).equals(",") || words.get(at).equals("("))) {
            return false;
        }
        String age = words.get(at + 1);
        boolean number = !age.isEmpty() && age.length() <= 3 && age.chars().allMatch(Character::isDigit);
        boolean closes = at + 2 >= words.size()
                || ",).;".contains(words.get(at + 2))
                || words.get(at + 2).equals("of");
        return number && closes;
    }

    private double place(List<Token> tokens, List<String> words, int from, int last) {
        double weight = 0;
        boolean behind = from > 1
                && words.get(from - 1).equals(",")
                && Words.isNameLike(tokens.get(from - 2).text());
        if (behind
                && lexicon.places()
                        .abbreviation(words, from)
                        .filter(f -> f.to() == last + 1)
                        .isPresent()) {
            return 4;
        }
        if (isLandInMarks(words, last + 1)) {
            weight += 4;
        }
        String before = from > 0 ? tokens.get(from - 1).text().toLowerCase(Locale.ROOT) : "";
        boolean article = before.equals("the") && from > 1;
        String governor = article ? tokens.get(from - 2).text().toLowerCase(Locale.ROOT) : before;
        // "in Roe's car"
        boolean owner = Words.isPossessive(tokens, last)
                && tokens.subList(last + 1, Math.min(tokens.size(), last + 3)).stream()
                        .anyMatch(t -> t.is("NOUN"));
        if (LOCATIVE.contains(governor) && !owner) {
            weight += article ? 1 : 2;
        }
        if (last + 1 < tokens.size() && AREAS.contains(tokens.get(last + 1).text())) {
            weight += 3;
        }
        if (isBlock(words, from)) {
            weight += 4;
        }
        boolean followed = last + 2 < words.size() && words.get(last + 1).equals(",");
        if (followed
                && lexicon.places()
                        .match(words, last + 2)
                        .filter(m -> m.best().population() > 0)
                        .isPresent()) {
            weight += LOCATIVE.contains(governor) ? 2 : 0.5;
        }
        return weight;
    }

    // "Abu Talib (Egypt)"
    private boolean isLandInMarks(List<String> words, int at) {
        return at + 2 < words.size()
                && words.get(at).equals("(")
                && lexicon.places()
                        .match(words, at + 1)
                        .filter(m -> m.best().kind() != PlaceEntry.Kind.CITY
                                && m.nameEnd() < words.size()
                                && words.get(m.nameEnd()).equals(")"))
                        .isPresent();
    }

    /** True behind "the 300 block of", where only streets stand. */
    public static boolean isBlock(List<String> words, int from) {
        return from > 1
                && words.get(from - 1).equals("of")
                && words.get(from - 2).equalsIgnoreCase("block");
    }

    private double organisation(List<String> words, int from, List<Token> tokens, int last) {
        boolean bracketed = from > 0
                && words.get(from - 1).equals("(")
                && last + 1 < words.size()
                && words.get(last + 1).equals(")");
        if (bracketed) {
            return 3;
        }
        boolean firm = from > 0 && FIRMS.contains(words.get(from - 1))
                || last + 1 < words.size() && words.get(last + 1).equals("magazine");
        if (firm) {
            return 4;
        }
        boolean the = from > 0 && words.get(from - 1).equalsIgnoreCase("the");
        boolean team = the && last + 1 < tokens.size() && tokens.get(last + 1).isVerbal();
        return the ? team ? 2 : 1 : 0;
    }
}

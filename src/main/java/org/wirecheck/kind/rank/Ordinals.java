package org.wirecheck.kind.rank;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Token;
import org.wirecheck.numeral.Numeral;
import org.wirecheck.numeral.Numerals;

/** Ordinals and superlatives → numbers and measures: "third" is 3, "largest" measures "big". */
final class Ordinals {

    private static final Pattern SHAPE =
            Pattern.compile("(?:first|initial|second|third|.{2,14}th|\\d{1,3}(?:st|nd|rd|th))");
    private static final List<String> WRITTEN =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final int MOST = 999;
    private static final int SHORTEST = 6;
    private static final int LONGEST_SHORT = 6;
    private static final Pattern DOUBLES = Pattern.compile("[^aeiou]+[aeiou][bdgmnpt]");

    private final WordList superlatives;

    Ordinals(Lexicon lexicon) {
        this.superlatives = lexicon.list("superlatives");
    }

    /** The number of an ordinal in lower case, or 0. */
    static int order(String word) {
        boolean ending = word.endsWith("th")
                || word.endsWith("st")
                || word.endsWith("nd")
                || word.endsWith("rd")
                || word.equals("initial");
        if (!ending || !SHAPE.matcher(word).matches()) {
            return 0;
        }
        if (word.equals("initial")) {
            return 1;
        }
        List<Numeral> read = Numerals.in(word, 0, word.length());
        boolean whole = read.size() == 1
                && read.get(0).form() == Numeral.Form.ORDINAL
                && read.get(0).end() == word.length();
        int value = whole ? read.get(0).value().intValue() : 0;
        return value >= 1 && value <= MOST ? value : 0;
    }

    /** What a superlative measures by, or empty if the word is none: "deadliest" gives "deadly", "largest" "big". */
    String measure(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        WordEntry listed = superlatives.entry(text).orElse(null);
        if (listed != null) {
            return listed.is("not-one") ? "" : listed.id();
        }
        boolean shaped = text.length() >= SHORTEST && text.endsWith("est") && (token.is("ADJ") || token.is("ADV"));
        return shaped && !token.lemma().equals(text) ? token.lemma() : "";
    }

    /** The same for the second half of "second-largest", which has no base form of its own. */
    String measure(String half) {
        WordEntry listed = superlatives.entry(half).orElse(null);
        if (listed != null) {
            return listed.is("not-one") ? "" : listed.id();
        }
        String stem = half.length() >= SHORTEST && half.endsWith("est") ? half.substring(0, half.length() - 3) : "";
        return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
    }

    /** Whether "most" before a word makes a rank: not "most recent", nor "most British". */
    boolean ranks(Token token) {
        boolean not =
                superlatives.entry(token.lemma()).map(e -> e.is("not-one")).orElse(false);
        return token.is("ADJ") && !token.isCapitalised() && !not;
    }

    /** "first", "third straight", "second-biggest" as an editor would read it. */
    static String written(int order, String measure) {
        String ordinal = order <= WRITTEN.size() ? WRITTEN.get(order - 1) : order + "th";
        return switch (measure) {
            case "first" -> ordinal;
            case "straight" -> ordinal + " straight";
            default -> (order == 1 ? "" : ordinal + "-") + superlative(measure);
        };
    }

    private static String superlative(String measure) {
        if (measure.equals("good") || measure.equals("bad")) {
            return measure.equals("good") ? "best" : "worst";
        }
        if (measure.length() > LONGEST_SHORT || measure.contains(" ")) {
            return measure.startsWith("least ") ? measure : "most " + measure;
        }
        String stem = measure.endsWith("y") ? measure.substring(0, measure.length() - 1) + "i" : measure;
        boolean doubled = DOUBLES.matcher(stem).matches();
        return stem + (doubled ? stem.substring(stem.length() - 1) : "") + (stem.endsWith("e") ? "st" : "est");
    }
}

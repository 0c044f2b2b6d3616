package org.wirecheck.kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/**
 * Clauses → the occasion they tell of, as traits: "day:monday", "nth:second". What was rejected on Monday may be accepted on
 * Tuesday, the first offer be refused and the second taken.
 */
public final class Occasion {

    private static final Set<String> NTH = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "initial",
            "final",
            "last",
            "next",
            "previous",
            "earlier",
            "lower",
            "upper",
            "other",
            "another");

    private static final WordList TIMES = Lexicon.standard().list("function-words");

    private Occasion() {}

    /** The traits of a clause, at most one of a day, a month, an hour and a place in an order each. */
    public static List<String> traits(Sentence sentence, Clause clause) {
        TreeSet<String> days = new TreeSet<>();
        TreeSet<String> months = new TreeSet<>();
        TreeSet<String> orders = new TreeSet<>();
        TreeSet<String> hours = new TreeSet<>();
        for (Phrase phrase : clause.complements()) {
            Token head = sentence.tokens().get(phrase.head());
            boolean hour = head.is("NUM") || TIMES.classes(head.lemma()).contains("hour-word");
            if (phrase.preposition().equals("at") && hour) {
                hours.add("hour:" + head.text());
            }
        }
        for (int i = clause.first(); i <= clause.last(); i++) {
            Token token = sentence.tokens().get(i);
            String word = token.text().toLowerCase(Locale.ROOT);
            Set<String> classes = TIMES.classes(word);
            if (token.isCapitalised() && classes.contains("weekday")) {
                days.add("day:" + word);
            } else if (token.isCapitalised() && classes.contains("month")) {
                months.add("month:" + word);
            }
        }
        order(sentence, clause.subject(), orders);
        order(sentence, clause.object(), orders);
        TreeSet<String> traits = new TreeSet<>();
        for (TreeSet<String> each : List.of(days, months, hours, orders)) {
            if (each.size() == 1) {
                traits.addAll(each);
            }
        }
        return List.copyOf(traits);
    }

    private static void order(Sentence sentence, @org.jspecify.annotations.Nullable Phrase phrase, Set<String> orders) {
        for (int i = phrase == null ? 0 : phrase.first(); phrase != null && i < phrase.head(); i++) {
            String word = sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
            if (NTH.contains(word)) {
                orders.add("nth:" + word);
            }
        }
    }
}

package org.wirecheck.syntax.tag;

import java.util.Set;

/** Corrects the tagger on forms that look like a noun and a verb at once, by who stands before them and what follows. */
final class BareForms {

    private static final Set<String> HUMAN = Set.of(
            "people",
            "person",
            "man",
            "woman",
            "boy",
            "girl",
            "teen",
            "teenager",
            "victim",
            "child",
            "toddler",
            "officer",
            "student");

    private static final Set<String> AGES = Set.of("year", "month", "week", "day");

    private final WordClasses classes;

    BareForms(WordClasses classes) {
        this.classes = classes;
    }

    void mend(Line line, int i) {
        afterPeople(line, i);
        afterArticle(line, i);
        age(line, i);
    }

    /** "men shot/NOUN Thursday night", "the woman hurt in the crash": a past form behind whom it befell. */
    private void afterPeople(Line line, int i) {
        boolean many = !line.lemma(i - 1).equals(line.word(i - 1)) || HUMAN.contains(line.word(i - 1));
        boolean led = many && line.is(i - 1, "NOUN");
        boolean goesOn = opensTime(line, i + 1)
                || line.is(i + 1, "ADP") && !line.word(i + 1).equals("of");
        if (line.is(i, "NOUN")
                && led
                && goesOn
                && (isPast(line, i) || line.word(i).equals("hurt"))) {
            line.retag(i, "VERB");
        }
    }

    /** "two year old": the age stands for the child. */
    private static void age(Line line, int i) {
        if (line.word(i).equals("old")
                && AGES.contains(line.word(i - 1))
                && line.is(i - 2, "NUM")
                && !line.nominal(i + 1)) {
            line.retag(i, "NOUN");
        }
    }

    /** "Roe, who was arrested in May, [faces a trial]": the comma that ends what was set in behind the subject. */
    static boolean closesAside(Line line, int comma) {
        if (!line.comma(comma)) {
            return false;
        }
        for (int at = comma - 1; at > 1; at--) {
            if (line.comma(at - 1)
                    && (line.word(at).equals("who") || line.word(at).equals("which"))) {
                return line.nominal(at - 2);
            }
            if (line.comma(at)) {
                return false;
            }
        }
        return false;
    }

    /** "a $500 cash reward/VERB for": after "a", one thing has no bare verb, so the verb is its noun. */
    private static void afterArticle(Line line, int i) {
        boolean bare = line.is(i, "VERB") && line.word(i).equals(line.lemma(i)) && line.is(i - 1, "NOUN");
        if (!bare || !line.is(i + 1, "ADP") || !line.word(i - 1).equals(line.lemma(i - 1))) {
            return;
        }
        int at = i - 2;
        while (line.is(at, "NUM") || line.is(at, "SYM") || line.is(at, "ADJ")) {
            at--;
        }
        if (at < i - 2 && (line.word(at).equals("a") || line.word(at).equals("an"))) {
            line.retag(i, "NOUN");
        }
    }

    /** "Friday night", "late Friday", "tonight": no object of the verb before. */
    static boolean opensTime(Line line, int i) {
        int at = line.word(i).equals("early") || line.word(i).equals("late") ? i + 1 : i;
        return line.in(at, "weekday") && line.capitalised(at) || line.in(at, "day-adverb");
    }

    /** True for a past form that is not also the base form's look ("shot", "agreed"; not "news"). */
    boolean isPast(Line line, int i) {
        String lemma = classes.lemma(line.word(i), "VERB");
        boolean irregular = !lemma.equals(line.word(i)) && !line.endsWith(i, "s") && !line.endsWith(i, "ing");
        return irregular && classes.canBeVerb(line.word(i));
    }
}

package org.wirecheck.syntax.tag;

/** Gives words of the closed classes the tag they can only have: "won/AUX" is none of the auxiliaries, "who/VERB" no verb. */
final class ClosedWords {

    private final WordClasses classes;

    ClosedWords(WordClasses classes) {
        this.classes = classes;
    }

    /** Retags token {@code i} if its word or its neighbours leave one tag only. */
    void mend(Line line, int i, boolean titled) {
        String tag = negation(line, i);
        tag = tag.isEmpty() ? auxiliary(line, i) : tag;
        tag = tag.isEmpty() ? preposition(line, i) : tag;
        tag = tag.isEmpty() ? pronoun(line, i, titled) : tag;
        tag = tag.isEmpty() ? adverb(line, i) : tag;
        if (!tag.isEmpty()) {
            line.retag(i, tag);
        } else if (line.in(i, "state") && line.is(i, "NOUN") && !line.nominal(i + 1) && !line.is(i - 1, "DET")) {
            verdict(line, i);
        }
    }

    private static boolean isOpen(Line line, int i) {
        return !line.is(i, "ADP") && !line.is(i, "AUX") && !line.is(i, "DET") && !line.is(i, "PRON");
    }

    private static String negation(Line line, int i) {
        if (line.word(i).equals("neither") && (line.nominal(i + 1) || line.is(i + 1, "ADJ"))) {
            return "DET";
        }
        return line.in(i, "negation") ? "PART" : "";
    }

    private String auxiliary(Line line, int i) {
        if (line.in(i, "modal")) {
            return isName(line, i) ? "" : "AUX";
        }
        if (isOpen(line, i) && (line.in(i, "be") || line.in(i, "do"))) {
            return "AUX";
        }
        boolean misread = line.is(i, "AUX") && !isAuxiliary(line, i)
                || line.is(i, "SCONJ") && !line.in(i, "subordinator") && !line.in(i, "preposition");
        String base = misread ? classes.lemma(line.word(i), "VERB") : "";
        boolean finite = misread && !base.equals(line.word(i)) && !line.endsWith(i, "ing");
        boolean verb = misread && (finite || line.is(i, "AUX")) && classes.canBeVerb(line.word(i));
        return verb && !line.word(i).equals("then") || line.is(i, "DET") && line.endsWith(i, "ing") ? "VERB" : "";
    }

    private static boolean isAuxiliary(Line line, int i) {
        return line.in(i, "be")
                || line.in(i, "have")
                || line.in(i, "do")
                || line.in(i, "modal")
                || line.word(i).startsWith("'");
    }

    private static boolean isName(Line line, int i) {
        // "Will Smith", "in May": in front of another name; a modal opens a sentence only as a question.
        boolean monthOrName = line.word(i).equals("may") || line.word(i).equals("will");
        boolean besides =
                line.is(i + 1, "PROPN") || line.is(i - 1, "ADP") || line.is(i + 1, "NUM") || line.is(i - 1, "NUM");
        return monthOrName && line.capitalised(i) && line.is(i, "PROPN") && besides;
    }

    private static String preposition(Line line, int i) {
        boolean only = isOpen(line, i) && line.in(i, "only-preposition") && !line.is(i, "SCONJ");
        boolean verbal = line.in(i, "verbal-preposition")
                && line.is(i, "VERB")
                && !line.is(i - 1, "AUX")
                && opensPhrase(line, i + 1);
        boolean according = line.word(i).equals("according") && line.word(i + 1).equals("to");
        return only || verbal || according ? "ADP" : "";
    }

    private static boolean opensPhrase(Line line, int i) {
        return line.is(i, "DET") || line.is(i, "ADJ") || line.is(i, "PRON") || line.is(i, "NUM") || line.nominal(i);
    }

    private static String pronoun(Line line, int i, boolean titled) {
        if (line.text(i).equals("US") || line.text(i).equals("IT") && !titled) {
            return "PROPN";
        }
        if (isOpen(line, i)
                && line.in(i, "nominative")
                && (line.word(i).length() > 1 || line.text(i).equals("I"))) {
            return "PRON";
        }
        boolean content = line.word(i).equals("that") && line.is(i, "PRON") && line.lemmaIn(i - 1, "verb:report");
        if (content && opensPhrase(line, i + 1)) {
            return "SCONJ";
        }
        boolean named = line.is(i, "DET")
                && line.capitalised(i)
                && line.is(i + 1, "PROPN")
                && !line.in(i, "determiner")
                && !line.in(i, "possessive");
        boolean article =
                isOpen(line, i) && (line.word(i).equals("the") || line.word(i).equals("a") && titled);
        return named ? "PROPN" : article ? "DET" : "";
    }

    private static String adverb(Line line, int i) {
        if (line.word(i).equals("then")
                || line.word(i).equals("since") && line.is(i - 1, "AUX") && line.verbal(i + 1)) {
            return "ADV";
        }
        boolean next = line.in(i, "time-modifier") && line.is(i, "ADV") && line.lemmaIn(i + 1, "time-noun");
        return next || line.word(i).equals("more") && line.is(i, "ADV") && line.nominal(i + 1) ? "ADJ" : "";
    }

    /** "pleaded/ADJ guilty/NOUN" → a verb and the state it leads to. */
    private void verdict(Line line, int state) {
        line.retag(state, "ADJ");
        int verb = line.skipLightBack(state - 1);
        if (line.is(verb, "ADJ") && line.endsWith(verb, "ed")) {
            line.retag(verb, "VERB");
        }
    }
}

package org.wirecheck.syntax.tag;

/** Corrects the tagger where the words around a token leave no doubt: "was shot/NOUN", "did Roe call/NOUN Doe". */
public final class Repairs {

    private final WordClasses classes;
    private final ClosedWords closedWords;
    private final BareForms bareForms;

    public Repairs(WordClasses classes) {
        this.classes = classes;
        this.closedWords = new ClosedWords(classes);
        this.bareForms = new BareForms(classes);
    }

    public void apply(Line line) {
        boolean titled = isTitled(line);
        for (int i = 0; i < line.size; i++) {
            closedWords.mend(line, i, titled);
            sense(line, i);
        }
        for (int i = 0; i < line.size; i++) {
            name(line, i, titled);
            afterAuxiliary(line, i);
            bareForms.mend(line, i);
            afterTo(line, i);
            afterDeterminer(line, i);
            beforeNounPhrase(line, i, titled);
        }
        afterQuestion(line, 0);
        verbless(line);
        headlineVerbs(line, 0, line.size);
    }

    /** True if nearly every long word is capitalised, as in a headline. */
    private static boolean isTitled(Line line) {
        int large = 0;
        int words = 0;
        for (int i = 0; i < line.size; i++) {
            if (line.word(i).length() > 3 && Character.isLetter(line.word(i).charAt(0))) {
                words++;
                large += line.capitalised(i) ? 1 : 0;
            }
        }
        return words > 2 && large >= 0.8 * words;
    }

    /** A "verb" no dictionary knows as one: "gunshot", "life-threatening", "combative". */
    private void sense(Line line, int i) {
        if (!line.is(i, "VERB")
                || line.in(i, "be")
                || line.word(i).startsWith("'")
                || classes.canBeVerb(line.word(i))) {
            return;
        }
        boolean adjective = line.endsWith(i, "ed") || line.endsWith(i, "ing") || line.endsWith(i, "ive");
        line.retag(i, line.capitalised(i) && i > 0 ? "PROPN" : adjective ? "ADJ" : "NOUN");
    }

    private void name(Line line, int i, boolean titled) {
        boolean inside = i > 0 && !line.is(i - 1, "PUNCT");
        boolean closes = titled && i > 0 && (i + 1 == line.size || line.is(i + 1, "PUNCT")) && line.is(i - 1, "PROPN");
        if (closes && line.is(i, "VERB") && line.word(i).equals(line.lemma(i))) {
            line.retag(i, "NOUN");
        }
        if (titled || !line.capitalised(i) || !line.is(i, "VERB") && !line.is(i, "ADJ") && !line.is(i, "SCONJ")) {
            return;
        }
        boolean beforeVerb = line.is(i + 1, "VERB") && !line.endsWith(i + 1, "ing") && !line.is(i, "SCONJ")
                || line.is(i + 1, "AUX") && line.is(i, "VERB");
        boolean verb = line.is(i, "VERB");
        boolean acts = line.is(i + 1, "AUX") || i == 0 && line.is(i + 1, "VERB") && !line.endsWith(i + 1, "ing");
        if (line.is(i, "ADJ") && acts && !line.is(i - 1, "DET")) {
            line.retag(i, "PROPN");
        }
        if (verb && inside
                || beforeVerb && verb
                || line.is(i, "ADJ") && inside && endsPhrase(line, i) && line.verbal(i - 1)) {
            line.retag(i, "PROPN");
        }
    }

    private static boolean endsPhrase(Line line, int i) {
        return !line.nominal(i + 1) && !line.is(i + 1, "ADJ");
    }

    private void afterAuxiliary(Line line, int i) {
        if (!line.is(i, "AUX") && !(line.lemma(i).equals("have") && line.is(i, "VERB"))) {
            return;
        }
        int at = line.skipLight(i + 1);
        boolean participle = line.in(i, "be") || line.lemma(i).equals("have");
        boolean base = line.in(i, "modal") || line.in(i, "do");
        boolean wrong = line.is(at, "NOUN") || line.is(at, "ADJ") || line.is(at, "PROPN") && !line.capitalised(at);
        if (!wrong || line.capitalised(at)) {
            return;
        }
        boolean free = !line.nominal(at + 1) && !line.is(at + 1, "ADJ") || BareForms.opensTime(line, at + 1);
        if (participle && bareForms.isPast(line, at) && free) {
            line.retag(at, "VERB");
        } else if (base && classes.canBeVerb(line.word(at)) && !line.nominal(at + 1)) {
            line.retag(at, "VERB");
        }
    }

    private void afterTo(Line line, int i) {
        if (!line.word(i).equals("to")) {
            return;
        }
        int at = line.is(i + 1, "ADV") ? i + 2 : i + 1;
        boolean opensObject = line.is(at + 1, "DET")
                || line.is(at + 1, "PRON")
                || line.is(at + 1, "PROPN")
                || line.is(at + 1, "NUM")
                || line.is(at + 1, "ADP");
        boolean awaited = (at + 1 >= line.size || line.is(at + 1, "PUNCT") || line.is(at + 1, "ADV"))
                && line.nominal(i - 1)
                && asksAbout(line, i - 2);
        boolean base = classes.lemma(line.word(at), "VERB").equals(line.word(at));
        if ((line.is(at, "NOUN") || line.is(at, "ADJ"))
                && (opensObject || awaited)
                && base
                && !line.capitalised(at)
                && !line.is(at + 1, "ADP")
                && classes.canBeVerb(line.word(at))) {
            line.retag(at, "VERB");
        }
        line.retag(i, line.verbal(at) ? "PART" : "ADP");
    }

    /** True if a verb that takes an object and an infinitive stands just before: "expecting the toll to rise". */
    private static boolean asksAbout(Line line, int from) {
        for (int i = from; i >= 0 && from - i < 5; i--) {
            if (line.verbal(i)) {
                return line.lemmaIn(i, "verb:object-control");
            }
        }
        return false;
    }

    private void afterDeterminer(Line line, int i) {
        boolean opener = line.in(i - 1, "possessive")
                || line.word(i - 1).equals("the")
                || line.word(i - 1).equals("a")
                || line.word(i - 1).equals("an")
                || line.word(i - 1).equals("'s");
        boolean modified = (line.is(i - 1, "ADJ")
                        || line.is(i - 1, "ADV")
                                && !line.endsWith(i - 1, "ly")
                                && line.word(i - 2).equals("'s")
                        || line.is(i - 1, "NOUN") && line.endsWith(i - 1, "ing"))
                && (line.is(i - 2, "DET")
                        || line.in(i - 2, "possessive")
                        || line.word(i - 2).equals("'s"));
        boolean numbered = line.is(i - 2, "NUM")
                && (line.is(i - 1, "ADJ") || line.is(i - 1, "PROPN"))
                && line.endsWith(i, "s")
                && !line.nominal(i + 1);
        modified |= numbered;
        boolean form = line.is(i, "VERB") && !bareForms.isPast(line, i) && !line.endsWith(i, "ing");
        boolean inside = line.is(i, "VERB")
                && line.nominal(i - 1)
                && line.verbal(i + 1)
                && !line.endsWith(i + 1, "ing")
                && line.word(i).equals(line.lemma(i))
                && !line.lemmaIn(i, "verb:report")
                && !line.in(i, "form:base");
        if (inside && !line.in(i, "have") && !line.in(i, "do") && !line.in(i, "be")) {
            line.retag(i, "NOUN");
        }
        boolean contracted = line.word(i - 1).equals("'s") && !line.is(i - 1, "PART");
        if ((opener || modified) && form && !contracted && !line.in(i, "be")) {
            line.retag(i, "NOUN");
        } else if (opener && !contracted && line.is(i, "VERB") && line.endsWith(i, "ing") && !line.nominal(i + 1)) {
            line.retag(i, "NOUN");
        }
    }

    /** "Roe thanks/NOUN his counterpart": a noun form that is followed by a determiner and led by a bare name. */
    private void beforeNounPhrase(Line line, int i, boolean titled) {
        boolean past = bareForms.isPast(line, i) && !line.endsWith(i, "s") && !BareForms.opensTime(line, i + 1);
        boolean opens = line.is(i + 1, "DET") || line.in(i + 1, "possessive") || past && line.is(i + 1, "PROPN");
        boolean led = line.is(i - 1, "PROPN") || line.is(i - 1, "PRON") && line.in(i - 1, "nominative");
        boolean form = line.is(i, "NOUN") || titled && line.is(i, "PROPN");
        led |= line.endsWith(i, "s") && BareForms.closesAside(line, i - 1);
        if (form && opens && led && (titled || !line.capitalised(i)) && isFinite(line, i)) {
            line.retag(i, "VERB");
        }
    }

    /** "Did Roe call/NOUN Doe?": the base form that the auxiliary of a question waits for. */
    private void afterQuestion(Line line, int i) {
        boolean asks = i == 0 && (line.in(i, "do") || line.in(i, "modal"));
        if (!asks) {
            return;
        }
        for (int at = 2; at < line.size && at < 8 && !line.verbal(at); at++) {
            boolean led = line.is(at - 1, "PROPN") || line.is(at - 1, "PRON") || line.is(at - 1, "NOUN");
            if (led
                    && line.is(at, "NOUN")
                    && classes.lemma(line.word(at), "VERB").equals(line.word(at))
                    && classes.canBeVerb(line.word(at))) {
                line.retag(at, "VERB");
                return;
            }
        }
    }

    private boolean isFinite(Line line, int i) {
        String lemma = classes.lemma(line.word(i), "VERB");
        return (!lemma.equals(line.word(i)) || line.in(i, "form:base"))
                && !line.endsWith(i, "ing")
                && classes.canBeVerb(line.word(i));
    }

    /** "If the court rules/NOUN against him, …": a clause without a verb takes the noun that looks like one. */
    private void verbless(Line line) {
        for (int i = 0; i < line.size; i++) {
            boolean opens = line.is(i, "SCONJ")
                    && (line.in(i, "condition") || line.in(i, "subordinator") && !line.in(i, "preposition"));
            if (opens) {
                int end = i + 1;
                while (end < line.size && !line.comma(end) && !line.verbal(end)) {
                    end++;
                }
                if (!line.verbal(end)) {
                    headlineVerbs(line, i + 1, end);
                }
            }
        }
    }

    /** Where no verb stands, the first name-like word that looks like one and follows a noun: "Mayor Sues City". */
    private void headlineVerbs(Line line, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean finite = line.verbal(i)
                    && !line.endsWith(i, "ing")
                    && !line.word(i - 1).equals("to");
            if (finite) {
                return;
            }
        }
        for (int i = from + 1; i < to; i++) {
            boolean noun = line.nominal(i)
                    || line.is(i, "ADV")
                    || line.is(i, "SCONJ") && !line.in(i, "subordinator")
                    || line.is(i, "ADJ");
            boolean between = (line.nominal(i - 1) || line.is(i - 1, "NUM") || line.comma(i - 1))
                    && (!line.is(i + 1, "PUNCT") || !line.endsWith(i, "s"))
                    && !line.word(i + 1).equals("'s");
            if (noun && between && i + 1 < line.size && isFinite(line, i) && !line.in(i, "state")) {
                line.retag(i, "VERB");
                i++;
            }
        }
    }
}

package org.wirecheck.model;

/**
 * A word, number or mark with its part of speech and base form.
 *
 * @param text the words at the span, with curly apostrophes folded to straight ones
 * @param tag the universal part-of-speech tag (UPOS: NOUN, PROPN, VERB, AUX, NUM, ADP, PUNCT, …)
 * @param lemma the base form, lower case
 */
public record Token(Span span, String text, String tag, String lemma) {

    public boolean is(String upos) {
        return tag.equals(upos);
    }

    /** True for nouns and proper nouns. */
    public boolean isNominal() {
        return is("NOUN") || is("PROPN");
    }

    public boolean isVerbal() {
        return is("VERB") || is("AUX");
    }

    public boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}

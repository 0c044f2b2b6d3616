package org.wirecheck.kind;

/**
 * How much each sign counts when two values of a kind are asked whether they are about the same thing. The signs are added up
 * and pressed between 0 and 1 by the logistic function, so 0.5 is where they balance. A handful of round numbers, the same
 * for every story and every fact type of the kind.
 *
 * @param start what the sum begins with: how sceptical the kind is
 * @param around likeness of all words near the two values
 * @param sentence likeness of the words of their own sentences
 * @param beside likeness of the few words right before and after
 * @param next the same word directly before, or directly after: once for each side
 * @param rare shared words that stand hardly anywhere else in the story, added up
 * @param governor the same noun; half of it for a synonym
 * @param otherGovernor two nouns that have nothing to do with each other
 * @param predicate the same verb or event; half of it for a synonym
 * @param otherPredicate two verbs that have nothing to do with each other
 * @param named the share of people, places and organisations both sentences name
 * @param otherTraits one is a rate, a share, a change and the other is not
 * @param otherVoice one stands in a quotation and the other in an outlet's own words
 */
public record Leaning(
        double start,
        double around,
        double sentence,
        double beside,
        double next,
        double rare,
        double governor,
        double otherGovernor,
        double predicate,
        double otherPredicate,
        double named,
        double otherTraits,
        double otherVoice) {

    /** For numbers of things: the noun that is counted and the words next to it tell most. */
    public static final Leaning ON_THE_NOUN =
            new Leaning(-5.6, 1.3, 2.7, 2.5, 0.9, 0.4, 1.5, -1.0, 0.5, -0.4, 0.3, -1.5, -0.5);

    /** For times, places and lengths of something that happens: the story and its people tell most. */
    public static final Leaning ON_THE_EVENT =
            new Leaning(-4.6, 2.4, 2.5, 0.8, 0.6, 0.6, 0.6, -0.3, 0.6, -0.5, 1.0, -1.5, -0.8);
}

package org.wirecheck.kind;

/**
 * How much each sign counts when two values of a kind are asked whether they are about the same thing. The signs are added up
 * and pressed between 0 and 1 by the logistic function, so 0.5 is where they balance. A handful of round numbers, the same
 * for every story and every fact type of the kind.
 *
 * @param start what the sum begins with: how sceptical the kind is
 */
public record Leaning(double start, Words words, Hanging hanging, Told told) {

    /** The same, so much less sceptical to begin with. */
    public Leaning starting(double more) {
        return new Leaning(start + more, words, hanging, told);
    }

    /** The same, counting otherwise what the values hang on. */
    public Leaning with(Hanging other) {
        return new Leaning(start, words, other, told);
    }

    /** The same, counting otherwise who is told of, and how. */
    public Leaning with(Told other) {
        return new Leaning(start, words, hanging, other);
    }

    /**
     * The words around the two values.
     *
     * @param around likeness of all words near the two values
     * @param sentence likeness of the words of their own sentences
     * @param beside likeness of the few words right before and after
     * @param next the same word directly before, or directly after: once for each side
     * @param rare shared words that stand hardly anywhere else in the story, added up
     */
    public record Words(double around, double sentence, double beside, double next, double rare) {}

    /**
     * What the two values hang on; of every sign the first holds for the same, half of it for another word for it, the second
     * for words that have nothing to do with each other.
     *
     * @param governor the noun
     * @param predicate the verb
     * @param event what happened, whether a noun or a verb names it: "shot" and "the shooting happened"
     */
    public record Hanging(Sign governor, Sign predicate, Sign event) {}

    /** What two of the same add, and what two that differ add. */
    public record Sign(double same, double other) {}

    /**
     * Who is told of, and how.
     *
     * @param named the share of people, places and organisations both sentences name; the other sign if they name none in
     *     common
     * @param lead both stand at the top of their articles, where the story itself is told
     * @param subject both are of one person or thing the cast knows
     * @param otherTraits one is a rate, a share, a change and the other is not
     * @param otherVoice one stands in a quotation and the other in an outlet's own words
     */
    public record Told(Sign named, double lead, double subject, double otherTraits, double otherVoice) {}

    /** For numbers of things: the noun that is counted and the words next to it tell most. */
    public static final Leaning ON_THE_NOUN = new Leaning(
            -5.6,
            new Words(1.3, 2.7, 2.5, 0.9, 0.4),
            new Hanging(new Sign(1.5, -1.0), new Sign(0.5, -0.4), new Sign(0.6, -0.3)),
            new Told(new Sign(0.3, -0.3), 0.2, 6.0, -1.5, -0.5));

    /** For times, places and lengths of something that happens: the story and its people tell most. */
    public static final Leaning ON_THE_EVENT = new Leaning(
            -4.6,
            new Words(2.4, 2.5, 0.8, 0.6, 0.6),
            new Hanging(new Sign(0.6, -0.3), new Sign(0.6, -0.5), new Sign(0.6, -1.2)),
            new Told(new Sign(1.0, -0.4), 0.5, 3.0, -1.5, -0.8));

    /** For days and times: those of two steps of one affair ("shot on Friday", "charged on Saturday") are told in the same words. */
    public static final Leaning ON_THE_DAY =
            ON_THE_EVENT.with(new Hanging(new Sign(0.6, -0.3), new Sign(0.6, -0.5), new Sign(0.6, -1.9)));
}

package org.wirecheck.view.article;

/**
 * A stretch of an article to be shown in one way.
 *
 * @param standing "differs", "agrees" or "single" for the words of a fact, "" for the rest
 * @param kind of the fact, by what its underline is drawn: "number", "time", "words", "person", "place", "office" or
 *     "event"; "" for the rest
 * @param facts numbers of the facts whose words these are, with blanks between them: what lights up together
 * @param id of the place, where evidence begins here; else empty
 * @param link the id of the place that compares the fact, or empty
 * @param title the question the words answer, or empty
 * @param isGreyed true for boilerplate
 */
public record Piece(
        String words,
        String standing,
        String kind,
        String facts,
        String id,
        String link,
        String title,
        boolean isGreyed) {

    public boolean isMarked() {
        return !standing.isEmpty();
    }
}

package org.wirecheck.lexicon;

import java.util.List;

/**
 * A place name found in tokens: {@code from} up to {@code nameEnd} is the name, up to {@code to} the state or country
 * that follows it ("Aurora" and "Aurora, Ill."); candidates are best first and never empty.
 */
public record PlaceMatch(List<PlaceEntry> candidates, int from, int nameEnd, int to) {
    /** The likeliest place: the one the following state or country names, else the most populous. */
    public PlaceEntry best() {
        return candidates.get(0);
    }

    /** Whether a state or country that follows the name was used to tell places apart. */
    public boolean isQualified() {
        return to > nameEnd;
    }
}

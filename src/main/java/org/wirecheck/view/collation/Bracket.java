package org.wirecheck.view.collation;

/**
 * Columns that stand together: copies of one origin, or one independent article.
 *
 * @param span how many columns
 * @param why what shows that they derive from one another; empty for an independent article
 */
public record Bracket(int span, String why) {

    public boolean isOfCopies() {
        return span > 1;
    }
}

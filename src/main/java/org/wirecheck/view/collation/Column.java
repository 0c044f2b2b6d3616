package org.wirecheck.view.collation;

/**
 * An outlet's version as a column.
 *
 * @param number of the article, from 1 in the order they were handed in
 * @param place the id of the article's place in the page
 * @param when the day its times count from, or empty
 * @param role "draft" or "reference", empty for a published one
 * @param edge where it stands among the copies of one origin: "", "first", "inner" or "last"
 */
public record Column(String article, int number, String outlet, String place, String when, String role, String edge) {

    /** What it is called where it stands alone, away from the others of its origin. */
    public String alone() {
        return edge.isEmpty() ? outlet : outlet + " (shares an origin)";
    }
}

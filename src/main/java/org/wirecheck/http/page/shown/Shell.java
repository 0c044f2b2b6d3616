package org.wirecheck.http.page.shown;

import org.wirecheck.view.page.Assets;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param editor under whose name the reader acts; empty if nobody is known
 * @param keys whether people sign in with a key
 */
public record Shell(String title, String editor, boolean keys) {

    /** Where the browser finds a file of this name. */
    public String asset(String name) {
        return Assets.of(name).address();
    }
}

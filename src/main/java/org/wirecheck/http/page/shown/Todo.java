package org.wirecheck.http.page.shown;

import java.util.List;

/**
 * What an editor can do with a finding, in words.
 *
 * @param words whether it comes with words
 * @param label of those words
 */
public record Todo(String action, String title, String meaning, boolean words, String label) {

    private static final List<Todo> ALL = List.of(
            new Todo("confirm", "Confirm", "It is a discrepancy; it stays open until the articles change.", false, ""),
            new Todo("dismiss", "Dismiss", "It is none, or does not matter.", true, "Reason"),
            new Todo("waive", "Waive", "It may stand for a while.", true, "Why it may stand"),
            new Todo("note", "Note", "Leaves its state alone.", true, "Note"),
            new Todo("assign", "Assign", "Empty for nobody.", false, ""),
            new Todo("undo", "Undo", "Takes back the last decision that still stands.", false, ""));

    /** Everything that can be done; undoing only where there is something to take back. */
    public static List<Todo> all(boolean undoable) {
        return undoable ? ALL : ALL.subList(0, ALL.size() - 1);
    }
}

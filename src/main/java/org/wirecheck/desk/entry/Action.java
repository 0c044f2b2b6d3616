package org.wirecheck.desk.entry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an editor can do with a finding; assigning and noting leave its state alone. */
public enum Action {
    /** It is a real discrepancy; it stays open until the articles change. */
    CONFIRM,
    /** It is none, or does not matter; a reason is asked for. */
    DISMISS,
    /** It may stand until the end of a day. */
    WAIVE,
    ASSIGN,
    NOTE,
    /** Takes back the last confirm, dismiss, waive or assign that still stands. */
    UNDO;

    /** The action a word names, or null. */
    public static @Nullable Action of(String word) {
        for (Action action : values()) {
            if (action.word().equals(word)) {
                return action;
            }
        }
        return null;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

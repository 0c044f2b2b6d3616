package org.wirecheck.time.expression;

/**
 * The hedge on a time or a duration, finer than the {@code mod} of TIMEX3: "nearly three hours" and "less than three hours"
 * are both LESS_THAN there, but a reader takes the first for a little under three.
 */
public enum Bound {
    EXACT(""),
    ABOUT("about"),
    NEARLY("nearly"),
    LESS_THAN("less than"),
    AT_MOST("at most"),
    JUST_OVER("just over"),
    MORE_THAN("more than"),
    AT_LEAST("at least"),
    START("early"),
    MID("mid"),
    END("late"),
    BEFORE("before"),
    AFTER("after");

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    /** How an annotation prints it; empty for {@link #EXACT}. */
    public String words() {
        return words;
    }
}

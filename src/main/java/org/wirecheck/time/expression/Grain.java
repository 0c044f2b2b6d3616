package org.wirecheck.time.expression;

/** How fine a time expression is: the smallest unit it names, from the finest to the coarsest. */
public enum Grain {
    SECOND("S", 1),
    MINUTE("M", 60),
    HOUR("H", 3_600),
    PART("", 21_600),
    DAY("D", 86_400),
    WEEKEND("WE", 172_800),
    WEEK("W", 604_800),
    MONTH("M", 2_592_000),
    SEASON("", 7_776_000),
    QUARTER("", 7_776_000),
    HALF("", 15_552_000),
    YEAR("Y", 31_536_000),
    DECADE("Y", 315_360_000),
    CENTURY("Y", 3_153_600_000L),
    /** "now", "recently": no place on the calendar. */
    NONE("", 0);

    private final String designator;
    private final long seconds;

    Grain(String designator, long seconds) {
        this.designator = designator;
        this.seconds = seconds;
    }

    /** The letter ISO 8601 gives the unit in a duration, or empty. */
    public String designator() {
        return designator;
    }

    /** Length in seconds; a month counts 30 days and a year 365. */
    public long seconds() {
        return seconds;
    }

    public boolean isFinerThan(Grain other) {
        return compareTo(other) < 0;
    }
}

package org.wirecheck.numeral;

/** How a number was put. */
public enum Form {
    CARDINAL,
    /** "third", "21st". */
    ORDINAL,
    /** "two-thirds", "three and a half": not a whole number. */
    FRACTION,
    /** "one in five". */
    SHARE,
    /** "10 to 15", "between 20 and 30". */
    RANGE,
    /** "dozens", "several", "tens of thousands". */
    VAGUE,
    /** A year spelled out: "nineteen seventy-nine". */
    YEAR
}

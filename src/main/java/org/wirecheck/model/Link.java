package org.wirecheck.model;

/** How a clause hangs in its sentence. */
public enum Link {
    MAIN,
    /** Shares the subject of the clause before: "was arrested <em>and charged</em>". */
    COORDINATE,
    /** What somebody said, thought or found, with or without "that". */
    REPORTED,
    /** "who was shot", "which hit the town". */
    RELATIVE,
    /** "after he arrived", "because it rained". */
    ADVERBIAL,
    /** "if it rains", "unless they agree". */
    CONDITION,
    /** Asked, not told: "Did they meet?", "whether they met". */
    QUESTION,
    /** "to end the war". */
    INFINITIVE,
    /** "killed in the crash", "by thanking him". */
    PARTICIPLE
}

package org.wirecheck.kind.rank;

/**
 * What was done "for the first time".
 *
 * @param deed object and verb, the verb last: "plant visit"
 * @param doer id of the cast's entity or lemma of the noun, or empty
 * @param where phrases between verb and rank: "on soil"
 */
record Occasion(String deed, String doer, String where) {}

package org.wirecheck.kind.rank;

/**
 * How far a rank reaches, as the words behind the ranked noun tell.
 *
 * @param since as {@link Reach} writes it, or empty
 * @param domain entries joined by "; ", in the order of the alphabet, or empty
 * @param bound hedge of the span of time, or empty
 * @param deed true if a "to" with a verb is part of the domain
 * @param end index of the last token that belongs to it
 */
record Scope(String since, String domain, String bound, boolean deed, int end) {

    boolean isEmpty() {
        return since.isEmpty() && domain.isEmpty();
    }
}

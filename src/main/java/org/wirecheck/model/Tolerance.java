package org.wirecheck.model;

/**
 * How far apart two values of a fact type may lie before they contradict.
 *
 * @param relative share of the larger value, 0.05 for 5 %
 * @param absolute in the kind's base unit (seconds, days, items); what a kind counts in stands on its value type
 */
public record Tolerance(double relative, double absolute) {

    public static final Tolerance NONE = new Tolerance(0, 0);
}

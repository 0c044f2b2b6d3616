package org.wirecheck.kind.duration;

import org.wirecheck.numeral.Hedge;

/** A hedge as a sign before a duration, and back. */
final class Signs {

    private Signs() {}

    static String of(Hedge hedge) {
        return switch (hedge) {
            case EXACTLY -> "";
            case ABOUT -> "~";
            case NEARLY -> "~<";
            case JUST_OVER -> "~>";
            case MORE_THAN -> ">";
            case AT_LEAST -> "≥";
            case LESS_THAN -> "<";
            case AT_MOST -> "≤";
        };
    }

    static Hedge hedge(String sign) {
        for (Hedge hedge : Hedge.values()) {
            if (of(hedge).equals(sign)) {
                return hedge;
            }
        }
        throw new IllegalArgumentException("no hedge: " + sign);
    }
}

package org.wirecheck.export.jsonld;

/** Turns offsets in UTF-16 code units of one text into offsets in Unicode code points, each in constant time. */
final class CodePoints {

    private static final int STEP = 1024;

    private final String text;
    private final int[] counted;

    CodePoints(String text) {
        this.text = text;
        counted = new int[text.length() / STEP + 1];
        for (int i = 1; i < counted.length; i++) {
            counted[i] = counted[i - 1] + pairsBefore((i - 1) * STEP, i * STEP);
        }
    }

    /** How many code points stand before an offset that does not split a surrogate pair. */
    int before(int offset) {
        int step = Math.min(offset, text.length()) / STEP;
        return offset - counted[step] - pairsBefore(step * STEP, offset);
    }

    /** Pairs whose second half lies from {@code start} up to {@code end}: a pair on the border counts once. */
    private int pairsBefore(int start, int end) {
        int pairs = 0;
        for (int i = Math.max(1, start); i < Math.min(end, text.length()); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                pairs++;
            }
        }
        return pairs;
    }
}

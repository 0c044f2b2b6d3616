package org.wirecheck.export.sarif;

import java.util.Arrays;

/** Where the lines of a text begin: lines end with LF or CRLF, as SARIF counts them unless told otherwise. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        int[] found = new int[16];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (lines == found.length) {
                found = Arrays.copyOf(found, lines * 2);
            }
            found[lines++] = i + 1;
        }
        starts = Arrays.copyOf(found, lines);
    }

    /** The line an offset is in, counted from 1. */
    int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The column of an offset in its line, counted from 1 in UTF-16 code units. */
    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}

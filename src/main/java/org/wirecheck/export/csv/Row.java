package org.wirecheck.export.csv;

import java.io.IOException;

/** Writes one row after RFC 4180: every cell of text in quotes, ended by CRLF. */
final class Row {

    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final Appendable out;
    private boolean first = true;

    Row(Appendable out) {
        this.out = out;
    }

    /** A cell of text, empty for null. */
    Row text(@org.jspecify.annotations.Nullable String text) throws IOException {
        separate();
        if (text != null && !text.isEmpty()) {
            out.append('"').append(guarded(text).replace("\"", "\"\"")).append('"');
        }
        return this;
    }

    Row number(int number) throws IOException {
        separate();
        out.append(Integer.toString(number));
        return this;
    }

    void end() throws IOException {
        out.append("\r\n");
    }

    private void separate() throws IOException {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    /**
     * The text with an apostrophe before it where a spreadsheet would take it for a formula, as in "-3 degrees". Text that
     * begins with apostrophes and goes on like a formula gets one more, so that taking one away always gives the text back.
     */
    static String guarded(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0 ? "'" + text : text;
    }
}

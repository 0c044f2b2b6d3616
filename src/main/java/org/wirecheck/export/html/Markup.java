package org.wirecheck.export.html;

import java.io.IOException;
import org.wirecheck.view.words.Harmless;

/** Writes elements and words; words never become markup, and characters that act are shown by their numbers. */
final class Markup {

    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** Opens an element; attributes are name, value, name, value. */
    Markup open(String element, String... attributes) throws IOException {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], false);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Markup close(String element) throws IOException {
        out.append("</").append(element).append('>');
        return this;
    }

    /** Words as they are. */
    Markup words(String words) throws IOException {
        escape(words, true);
        return this;
    }

    /** An element that holds words alone. */
    Markup element(String element, String words, String... attributes) throws IOException {
        return open(element, attributes).words(words).close(element);
    }

    Markup line() throws IOException {
        out.append('\n');
        return this;
    }

    /** The one place where text is written as it stands: what the program brings along. */
    Markup own(String text) throws IOException {
        out.append(text);
        return this;
    }

    private void escape(String words, boolean tags) throws IOException {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;");
                default -> plain(c, tags);
            }
        }
    }

    private void plain(char c, boolean tags) throws IOException {
        if (!Harmless.acts(c)) {
            out.append(c);
        } else if (tags) {
            out.append("<span class=\"acts\">").append(Harmless.name(c)).append("</span>");
        } else {
            out.append(Harmless.name(c));
        }
    }
}

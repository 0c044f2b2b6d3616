package org.wirecheck.intake.format;

import java.util.Map;
import java.util.Set;
import org.wirecheck.text.html.HtmlArticles;

/** The body of an article in HTML or in the elements of a news format → its paragraphs, an empty line between them. */
final class Markup {

    /** What other vocabularies call things that HTML has a name for; everything unknown keeps its own. */
    private static final Map<String, String> HTML_NAMES = Map.of(
            "hl1", "h1",
            "hl2", "h2",
            "block", "div",
            "body.content", "div",
            "body", "div",
            "media", "figure",
            "media-caption", "figcaption",
            "dateline", "p",
            "bq", "blockquote");

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "wbr");

    private Markup() {}

    /** The words of a fragment that is an article from its first to its last. */
    static String text(String html) {
        return HtmlArticles.read("<article itemprop=\"articleBody\">" + html + "</article>")
                .text();
    }

    /** The words of what is inside an element. */
    static String text(Element body) {
        StringBuilder html = new StringBuilder();
        write(body, html);
        return text(html.toString());
    }

    private static void write(Element element, StringBuilder html) {
        for (Object part : element.content()) {
            if (part instanceof Element child) {
                String name = HTML_NAMES.getOrDefault(child.name(), child.name());
                html.append('<').append(name).append('>');
                if (!EMPTY.contains(name)) {
                    write(child, html);
                    html.append("</").append(name).append('>');
                }
            } else {
                html.append(escaped(part.toString()));
            }
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

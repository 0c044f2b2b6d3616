package org.wirecheck.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds the article and writes its paragraphs, without what stands around them. */
final class ArticleBody {

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "form",
            "button",
            "select",
            "input",
            "textarea",
            "iframe",
            "svg",
            "footer",
            "dialog",
            "menu",
            "object",
            "video",
            "audio",
            "picture",
            "head");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "blockquote",
            "figure",
            "figcaption",
            "table",
            "tr",
            "td",
            "th",
            "header",
            "pre",
            "dl",
            "dt",
            "dd",
            "address",
            "body",
            "center");
    private static final Set<String> AROUND = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "share",
            "sharing",
            "social",
            "related",
            "newsletter",
            "promo",
            "comment",
            "comments",
            "sidebar",
            "cookie",
            "cookies",
            "subscribe",
            "recirc",
            "sponsor",
            "sponsored",
            "paywall",
            "breadcrumb",
            "breadcrumbs",
            "recommended",
            "recommendations",
            "outbrain",
            "taboola",
            "popup",
            "modal",
            "skip",
            "signup");

    private final Element root;
    private final @Nullable String headline;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    ArticleBody(Document page, @Nullable String headline) {
        this.root = root(page);
        this.headline = headline;
    }

    /** The paragraphs, an empty line between them. */
    String text() {
        root.filter(new Writer());
        endParagraph();
        return String.join("\n\n", paragraphs);
    }

    private static Element root(Document page) {
        for (String selector : new String[] {"[itemprop=articleBody]", "article", "main", "[role=main]"}) {
            Element best = null;
            int most = 0;
            for (Element candidate : page.select(selector)) {
                int length = ownParagraphs(candidate);
                if (length > most) {
                    most = length;
                    best = candidate;
                }
            }
            if (best != null && most >= 200) {
                return best;
            }
        }
        return densest(page);
    }

    private static int ownParagraphs(Element element) {
        return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    /** The element whose own paragraphs hold most text; the whole body if there are no paragraphs. */
    private static Element densest(Document page) {
        Element best = page.body();
        int most = 199;
        for (Element parent : page.select(":has(> p)")) {
            int length = parent.select("> p").stream()
                    .mapToInt(p -> p.text().length())
                    .sum();
            if (length > most && !isAround(parent)) {
                most = length;
                best = parent;
            }
        }
        return best;
    }

    private static boolean isAround(Element element) {
        String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
        if (names.isBlank() || names.length() > 500) {
            return false;
        }
        for (String name : names.split("[^a-z]+")) {
            if (AROUND.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private void endParagraph() {
        String words = paragraph.toString().strip();
        paragraph.setLength(0);
        if (!words.isEmpty() && !(paragraphs.isEmpty() && words.equals(headline))) {
            paragraphs.add(words);
        }
    }

    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0';
            if (!blank) {
                paragraph.append(c);
            } else if (!paragraph.isEmpty() && !Character.isWhitespace(paragraph.charAt(paragraph.length() - 1))) {
                paragraph.append(' ');
            }
        }
    }

    private final class Writer implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                write(text.getWholeText());
            } else if (node instanceof Element element) {
                boolean dropped = DROPPED.contains(element.normalName()) || isHidden(element) || isAround(element);
                if (dropped && element != root) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (BLOCKS.contains(element.normalName())) {
                    endParagraph();
                } else if (element.normalName().equals("br")) {
                    paragraph.append('\n');
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                endParagraph();
            }
            return FilterResult.CONTINUE;
        }
    }
}

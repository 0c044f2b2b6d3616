package org.wirecheck.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The items of an RSS (0.9 to 2.0) or Atom feed, one article each. The full content goes before the summary; the feed's
 * title is the outlet unless an item names the source it took over.
 */
final class Feed {

    /** An RSS author is a mail address with the name behind it. */
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+ *\\(([^)]+)\\)");

    private Feed() {}

    static List<Piece> rss(Element root) {
        Element channel = root.find("channel");
        if (channel == null) {
            throw Unreadable.atLine(root.line(), "<" + root.name() + "> has no <channel>");
        }
        // RSS 1.0 has its items beside the channel, all others have them in it
        List<Element> items = Stream.concat(channel.children("item").stream(), root.children("item").stream())
                .toList();
        List<Piece> pieces = new ArrayList<>();
        for (Element item : items) {
            String content = first(item, "encoded", "description");
            pieces.add(new Piece(
                    either(item.words("source"), channel.words("title")),
                    Times.iso(first(item, "pubDate", "date"), item.line()),
                    plain(item.words("title")),
                    author(first(item, "creator", "author")),
                    item.words("link"),
                    body(item, content == null ? "" : Markup.text(content)),
                    false));
        }
        return some(root, pieces);
    }

    static List<Piece> atom(Element feed) {
        List<Piece> pieces = new ArrayList<>();
        for (Element entry : feed.name().equals("entry") ? List.of(feed) : feed.children("entry")) {
            Element content = entry.find("content");
            Element told = content == null || content.text().isBlank() ? entry.find("summary") : content;
            Element by = either(entry.find("author"), feed.find("author"));
            pieces.add(new Piece(
                    either(entry.words("source", "title"), feed == entry ? null : feed.words("title")),
                    Times.iso(first(entry, "published", "updated"), entry.line()),
                    plain(entry.words("title")),
                    by == null ? null : by.words("name"),
                    link(entry),
                    body(entry, told == null ? "" : construct(told)),
                    false));
        }
        return some(feed, pieces);
    }

    /** An Atom text construct: plain text unless its type says it is HTML in a string, or XHTML as elements. */
    private static String construct(Element told) {
        String type = told.attribute("type");
        if (type != null && type.contains("xhtml")) {
            return Markup.text(told);
        }
        return type != null && type.contains("html")
                ? Markup.text(told.text())
                : told.text().strip();
    }

    private static @Nullable String link(Element entry) {
        for (Element link : entry.children("link")) {
            String rel = link.attribute("rel");
            if (rel == null || rel.equals("alternate")) {
                return link.attribute("href");
            }
        }
        return null;
    }

    /** Titles are escaped HTML in many a feed. */
    private static @Nullable String plain(@Nullable String title) {
        return title == null || title.indexOf('&') < 0 && title.indexOf('<') < 0 ? title : unmarked(title);
    }

    private static @Nullable String unmarked(String title) {
        String words = Markup.text("<p>" + title + "</p>");
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String author(@Nullable String author) {
        if (author == null) {
            return null;
        }
        var mail = MAIL.matcher(author);
        return mail.matches() ? mail.group(1) : author;
    }

    private static String body(Element item, String words) {
        if (words.isBlank()) {
            throw Unreadable.atLine(item.line(), "the <" + item.name() + "> has no text");
        }
        return words;
    }

    private static List<Piece> some(Element root, List<Piece> pieces) {
        if (pieces.isEmpty()) {
            throw Unreadable.atLine(root.line(), "the feed has no items");
        }
        return pieces;
    }

    private static @Nullable String first(Element item, String... names) {
        for (String name : names) {
            Element found = item.find(name);
            String words = found == null ? null : found.text().strip();
            if (words != null && !words.isEmpty()) {
                return words;
            }
        }
        return null;
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}

package org.wirecheck.text.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: JSON-LD of a NewsArticle first, then meta elements, then visible marks. */
final class Metadata {

    private static final Pattern ARTICLE_TYPE =
            Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"\\w{0,20}(?:Article|BlogPosting)\"");
    private static final Pattern AUTHOR = Pattern.compile(
            "\"author\"\\s*:\\s*(?:\\[\\s*)?(?:\\{[^{}]{0,400}?\"name\"\\s*:\\s*)?\"((?:[^\"\\\\]|\\\\.){1,200})\"");

    /** A name within the publisher's own braces, behind a logo in braces of its own perhaps. */
    private static final Pattern PUBLISHER = Pattern.compile(
            "\"publisher\"\\s*:\\s*(?:\\[\\s*)?\\{(?:[^{}]|\\{[^{}]{0,600}\\}){0,600}?\"name\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,200})\"");

    private final Document page;
    private final String linked;

    Metadata(Document page) {
        this.page = page;
        this.linked = linked(page);
    }

    private static String linked(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            String data = script.data();
            Matcher type = ARTICLE_TYPE.matcher(data);
            if (type.find()) {
                return data.length() > 200_000 ? data.substring(0, 200_000) : data;
            }
        }
        return "";
    }

    @Nullable
    String headline() {
        return first(
                json("headline"),
                meta("meta[property=og:title]"),
                text("h1"),
                page.title().isBlank() ? null : page.title().strip());
    }

    @Nullable
    String byline() {
        Matcher author = AUTHOR.matcher(linked);
        String named = author.find() ? unescaped(author.group(1)) : null;
        return first(
                named, meta("meta[name=author]"), text("[rel=author]"), text("[itemprop=author]"), text(".byline"));
    }

    /** Who publishes the page: the article's own statement before the site's. */
    @Nullable
    String outlet() {
        Matcher publisher = PUBLISHER.matcher(linked);
        String named = publisher.find() ? unescaped(publisher.group(1)) : null;
        return first(named, meta("meta[property=og:site_name]"));
    }

    /** The first of the page's dates that is an ISO 8601 date or date-time. */
    @Nullable
    String published() {
        String[] candidates = {
            json("datePublished"),
            meta("meta[property=article:published_time]"),
            meta("meta[itemprop=datePublished]"),
            meta("meta[name=pubdate]"),
            meta("meta[name=date]"),
            meta("meta[name=dc.date]"),
            meta("meta[name=parsely-pub-date]"),
            attribute("time[itemprop=datePublished]"),
            attribute("article time[datetime]"),
            attribute("time[datetime]")
        };
        for (String candidate : candidates) {
            if (candidate != null && isDate(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    @Nullable
    String url() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        return first(canonical == null ? null : canonical.attr("href"), meta("meta[property=og:url]"));
    }

    private @Nullable String attribute(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.attr("datetime").strip();
    }

    private @Nullable String meta(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.attr("content").strip();
    }

    private @Nullable String text(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.text().strip();
    }

    private @Nullable String json(String key) {
        Matcher m = Pattern.compile("\"" + key + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,500})\"")
                .matcher(linked);
        return m.find() ? unescaped(m.group(1)) : null;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static boolean isDate(String value) {
        try {
            if (value.length() == 10) {
                LocalDate.parse(value);
            } else if (value.length() > 16
                    && (value.endsWith("Z") || value.lastIndexOf('+') > 10 || value.lastIndexOf('-') > 10)) {
                OffsetDateTime.parse(value);
            } else {
                LocalDateTime.parse(value);
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String unescaped(String json) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\' || i + 1 >= json.length()) {
                plain.append(c);
                continue;
            }
            char escaped = json.charAt(++i);
            if (escaped == 'u' && i + 4 < json.length()) {
                plain.append(unicode(json, i + 1));
                i += 4;
            } else {
                plain.append(escaped == 'n' || escaped == 't' || escaped == 'r' ? ' ' : escaped);
            }
        }
        return plain.toString().strip();
    }

    private static char unicode(String json, int at) {
        int code = 0;
        for (int i = at; i < at + 4; i++) {
            code = code * 16 + Math.max(0, Character.digit(json.charAt(i), 16));
        }
        return (char) code;
    }
}

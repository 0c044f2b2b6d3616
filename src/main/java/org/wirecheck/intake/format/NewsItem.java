package org.wirecheck.intake.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** NewsML-G2: the text of a {@code newsItem}, or of each one in a {@code newsMessage}; XHTML, NITF or plain inside. */
final class NewsItem {

    private NewsItem() {}

    /** The texts of a message; its pictures and packages are no articles and are passed over. */
    static List<Piece> message(Element message) {
        List<Piece> pieces = new ArrayList<>();
        for (Element set : message.children("itemSet")) {
            for (Element item : set.children("newsItem")) {
                if (isText(item)) {
                    pieces.add(read(item));
                }
            }
        }
        if (pieces.isEmpty()) {
            throw Unreadable.atLine(message.line(), "the message holds no <newsItem> with text");
        }
        return pieces;
    }

    /** @throws Unreadable if it has no text of its own, or its publication was taken back */
    static Piece read(Element item) {
        checkStatus(item);
        Element content = item.find("contentSet");
        Element nitf = content == null ? null : content.find("inlineXML", "nitf");
        Piece inside = nitf == null ? null : Nitf.read(nitf);
        String headline = item.words("contentMeta", "headline");
        String byline = item.words("contentMeta", "by");
        String published = published(item);
        return new Piece(
                either(outlet(item), inside == null ? null : inside.outlet()),
                either(published, inside == null ? null : inside.published()),
                either(headline, inside == null ? null : inside.headline()),
                either(
                        either(byline, item.words("contentMeta", "creator", "name")),
                        inside == null ? null : inside.byline()),
                null,
                inside == null ? body(item, content) : inside.body(),
                false);
    }

    /** This version's time before the first one's: what the text calls "Tuesday" hangs on it. */
    private static @Nullable String published(Element item) {
        String[][] paths = {
            {"itemMeta", "versionCreated"}, {"contentMeta", "contentModified"},
            {"contentMeta", "contentCreated"}, {"itemMeta", "firstCreated"}
        };
        for (String[] path : paths) {
            Element time = item.find(path);
            if (time != null && !time.text().isBlank()) {
                return Times.iso(time.text().strip(), time.line());
            }
        }
        return null;
    }

    private static void checkStatus(Element item) {
        Element status = item.find("itemMeta", "pubStatus");
        String code = status == null ? null : either(status.attribute("qcode"), status.attribute("uri"));
        if (status != null && code != null && (code.endsWith("canceled") || code.endsWith("withheld"))) {
            throw Unreadable.atLine(status.line(), "the item's pubStatus is " + code + ": it must not be used");
        }
    }

    private static @Nullable String outlet(Element item) {
        for (String[] path : new String[][] {{"itemMeta", "provider"}, {"contentMeta", "infoSource"}}) {
            Element source = item.find(path);
            if (source != null) {
                String said = either(source.words("name"), source.attribute("literal"));
                return said == null ? source.attribute("qcode") : said;
            }
        }
        return null;
    }

    private static boolean isText(Element item) {
        Element type = item.find("itemMeta", "itemClass");
        String code = type == null ? null : either(type.attribute("qcode"), type.attribute("uri"));
        return code == null || code.endsWith("text") || code.endsWith("composite");
    }

    private static String body(Element item, @Nullable Element content) {
        String words = "";
        if (content != null) {
            Element html = content.find("inlineXML", "html");
            Element told = html == null ? content.find("inlineXML") : either(html.find("body"), html);
            Element data = content.find("inlineData");
            words = told != null ? Markup.text(told) : data == null ? "" : data(data);
        }
        if (words.isBlank()) {
            throw Unreadable.atLine(item.line(), "the <newsItem> has no text of its own (inlineXML or inlineData)");
        }
        return words;
    }

    private static String data(Element data) {
        String type = data.attribute("contenttype");
        if (data.attribute("encoding") != null) {
            throw Unreadable.atLine(data.line(), "encoded inlineData is not read: inlineXML or plain text is");
        }
        return type != null && type.contains("html")
                ? Markup.text(data.text())
                : data.text().strip();
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}

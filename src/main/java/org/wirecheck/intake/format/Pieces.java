package org.wirecheck.intake.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.text.Texts;

/**
 * The articles in the bytes of one file: NewsML-G2, NITF, ninjs, RSS, Atom, an HTML page or plain text. The content tells
 * which, the name only where the content cannot: what opens with no mark of a format is plain text.
 */
public final class Pieces {

    /** The longest file, in bytes. */
    public static final int LONGEST = 64 * 1024 * 1024;

    private static final int HEAD = 16_384;
    private static final Set<String> NINJS_KEYS = Set.of(
            "uri",
            "headlines",
            "bodies",
            "body_html",
            "body_xhtml",
            "body_text",
            "versioncreated",
            "versionCreated",
            "pubstatus",
            "pubStatus",
            "standard");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w:.-]{2,40})");
    private static final Pattern PAGE = Pattern.compile("(?i)\\.x?html?$");
    /** A document type, comments and instructions may stand before the first element. */
    private static final Pattern ROOT = Pattern.compile(
            "(?s)\\A\\ufeff?\\s*(?:(?:<\\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*\\]\\s*)?>)\\s*)*<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> FORMATS =
            Set.of("newsitem", "newsmessage", "packageitem", "nitf", "rss", "rdf", "feed", "entry");

    private Pieces() {}

    /**
     * The articles of a file, in its order.
     *
     * @param name tells a fragment of a page ({@code .html}) from words; everything else is seen in the bytes
     * @throws Unreadable naming the place, if any of it cannot be used: no file is half read
     */
    public static List<Piece> of(String name, byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new Unreadable("", "is larger than " + (LONGEST >> 20) + " MB");
        }
        String head = head(bytes);
        String root = root(head);
        if (FORMATS.contains(root) || head.startsWith("<?xml") && !root.equals("html")) {
            return xml(Xml.read(bytes));
        }
        if (head.startsWith("{")) {
            return List.of(Ninjs.read(text(bytes)));
        }
        if (!root.isEmpty() || PAGE.matcher(name).find()) {
            return List.of(Piece.page(page(bytes, head)));
        }
        String words = text(bytes);
        if (words.isBlank()) {
            throw new Unreadable("", "is empty");
        }
        return List.of(Piece.plain(words));
    }

    /** Whether JSON is a ninjs item, and not a bundle or anything else; decided by its top-level keys. */
    public static boolean isNinjs(byte[] json) {
        boolean ninjs = false;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                if (key.equals("articles")) {
                    return false;
                }
                ninjs = ninjs || NINJS_KEYS.contains(key);
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException e) {
            return ninjs;
        }
        return ninjs;
    }

    private static List<Piece> xml(Element root) {
        return switch (root.name().toLowerCase(Locale.ROOT)) {
            case "newsitem" -> List.of(NewsItem.read(root));
            case "newsmessage" -> NewsItem.message(root);
            case "nitf" -> List.of(Nitf.read(root));
            case "rss", "rdf" -> Feed.rss(root);
            case "feed", "entry" -> Feed.atom(root);
            default -> throw Unreadable.atLine(
                    root.line(), "<" + root.name() + "> is none of NewsML-G2 (newsItem), NITF, RSS and Atom");
        };
    }

    private static String head(byte[] bytes) {
        Charset charset = bytes.length > 1 && (bytes[0] == (byte) 0xff || bytes[1] == 0)
                ? StandardCharsets.UTF_16LE
                : bytes.length > 1 && (bytes[0] == (byte) 0xfe || bytes[0] == 0)
                        ? StandardCharsets.UTF_16BE
                        : StandardCharsets.UTF_8;
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), charset);
        return (head.startsWith("\ufeff") ? head.substring(1) : head).stripLeading();
    }

    /** The local name of the first element in lower case; empty if there is none. */
    private static String root(String head) {
        if (!head.startsWith("<")) {
            return "";
        }
        Matcher root = ROOT.matcher(head);
        return root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** A page in the encoding it names itself, every byte of it; without a name as plain text is read. */
    private static String page(byte[] bytes, String head) {
        Matcher declared = DECLARED.matcher(head);
        boolean marked = bytes.length > 1 && (bytes[0] & 0xff) >= 0xef && (bytes[1] & 0xff) >= 0xbb;
        if (marked || !declared.find()) {
            return text(bytes);
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            // Browsers read Latin 1 as windows-1252, and pages rely on it
            return Texts.decode(
                    bytes, charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Unreadable("", "names an encoding that is not known: " + declared.group(1));
        } catch (Texts.UndecodableException e) {
            throw new Unreadable("", String.valueOf(e.getMessage()));
        }
    }

    private static String text(byte[] bytes) {
        try {
            return Texts.decode(bytes);
        } catch (Texts.UndecodableException e) {
            throw new Unreadable("", String.valueOf(e.getMessage()));
        }
    }
}

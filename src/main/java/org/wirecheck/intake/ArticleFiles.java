package org.wirecheck.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.intake.format.Piece;
import org.wirecheck.intake.format.Pieces;
import org.wirecheck.intake.format.Unreadable;

/**
 * Article files as one bundle: plain text, HTML pages, ninjs, NewsML-G2, NITF and feeds, mixed as they come. The folder's
 * name is the story and a file's the article; of a file with several articles each has its number behind the name.
 */
public final class ArticleFiles {

    /** For messages. */
    static final String ENDINGS = ".txt, .html, .xml, .rss, .atom, ninjs as .json";

    private static final Set<String> KNOWN =
            Set.of("txt", "html", "htm", "xhtml", "xml", "rss", "rdf", "atom", "nitf", "newsml");

    private final ObjectNode bundle = JsonNodeFactory.instance.objectNode();
    private final ArrayNode articles;

    /** A bundle of this id, still empty. */
    public ArticleFiles(String id) {
        bundle.put("id", id);
        articles = bundle.putArray("articles");
    }

    /** Whether its name is that of a file of articles; files of JSON are looked into instead, see {@link #isNinjs}. */
    static boolean isArticle(Path file) {
        return Files.isRegularFile(file) && (KNOWN.contains(ending(name(file))) || isNinjs(file));
    }

    static boolean isNinjs(Path file) {
        return Files.isRegularFile(file)
                && ending(name(file)).equals("json")
                && size(file) <= Pieces.LONGEST
                && Pieces.isNinjs(bytes(file));
    }

    /** The JSON of a bundle of all article files of a folder, in the order of their names. */
    static String ofFolder(Path folder) {
        ArticleFiles files = new ArticleFiles(name(folder.toAbsolutePath().normalize()));
        for (Path file : Folder.entries(folder)) {
            if (isArticle(file)) {
                files.add(file);
            }
        }
        return files.json();
    }

    /** The JSON of a bundle of the articles of one file, which must be several to be checked. */
    static String ofFile(Path file) {
        ArticleFiles files = new ArticleFiles(stem(name(file)));
        files.add(file);
        return files.json();
    }

    /**
     * Adds the articles of a file; the whole bundle is refused if any of it cannot be read.
     *
     * @param place for complaints, e.g. {@code harbour-fire/quay-times.xml}
     * @throws InputException at {@code harbour-fire/quay-times.xml: line 12}
     */
    public void add(String place, String name, byte[] bytes) {
        List<Piece> pieces;
        try {
            pieces = Pieces.of(name, bytes);
        } catch (Unreadable e) {
            throw new InputException(e.place().isEmpty() ? place : place + ": " + e.place(), e.complaint(), e);
        }
        int number = 0;
        for (Piece piece : pieces) {
            number++;
            add(pieces.size() == 1 ? stem(name) : stem(name) + "-" + number, piece);
        }
    }

    /** The bundle as it would be handed in. */
    public String json() {
        return bundle.toString();
    }

    /** The articles by themselves, as they would stand in the bundle. */
    public ArrayNode articles() {
        return articles;
    }

    private void add(Path file) {
        if (size(file) > Pieces.LONGEST) {
            throw new InputException(file.toString(), "is larger than " + (Pieces.LONGEST >> 20) + " MB");
        }
        add(file.toString(), name(file), bytes(file));
    }

    private void add(String id, Piece piece) {
        ObjectNode article = articles.addObject();
        article.put("id", id);
        put(article, "outlet", piece.outlet());
        put(article, "published", piece.published());
        put(article, "headline", piece.headline());
        put(article, "byline", piece.byline());
        put(article, "url", piece.url());
        article.put(piece.page() ? "html" : "text", piece.body());
    }

    private static void put(ObjectNode article, String key, @Nullable String value) {
        if (value != null) {
            article.put(key, value);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new InputException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }
}

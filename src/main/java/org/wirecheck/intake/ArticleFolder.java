package org.wirecheck.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of plain article files ({@code .txt}, {@code .html}) as one bundle: the folder's name is the story, a file's the article. */
final class ArticleFolder {

    private ArticleFolder() {}

    static boolean holdsArticles(Path folder) {
        return !articles(folder).isEmpty();
    }

    /** The bundle's JSON; ids and outlets are the file names without their endings. */
    static String json(Path folder) {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("id", String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
        var list = bundle.putArray("articles");
        for (Path file : articles(folder)) {
            String name = String.valueOf(file.getFileName());
            ObjectNode article = list.addObject();
            article.put("id", name.substring(0, name.lastIndexOf('.')));
            article.put(name.endsWith(".txt") ? "text" : "html", Sources.text(file));
        }
        return bundle.toString();
    }

    private static List<Path> articles(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt")
                            || file.toString().endsWith(".html")
                            || file.toString().endsWith(".htm"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(folder.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }
}

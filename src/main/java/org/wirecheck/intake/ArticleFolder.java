package org.wirecheck.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of plain article files ({@code .txt}, {@code .html}) as one bundle: the folder's name is the story, a file's the article. */
final class ArticleFolder {

    private ArticleFolder() {}

    static boolean isArticle(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file) && (name.endsWith(".txt") || name.endsWith(".html") || name.endsWith(".htm"));
    }

    /** The bundle's JSON; ids and outlets are the file names without their endings. */
    static String json(Path folder) {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("id", String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
        var list = bundle.putArray("articles");
        for (Path file : Folder.entries(folder)) {
            if (isArticle(file)) {
                String name = String.valueOf(file.getFileName());
                ObjectNode article = list.addObject();
                article.put("id", name.substring(0, name.lastIndexOf('.')));
                article.put(name.endsWith(".txt") ? "text" : "html", Utf8.of(file));
            }
        }
        return bundle.toString();
    }
}

package org.wirecheck.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What may be a bundle at or below a path: files of JSON, folders of article files, and a single article file. */
final class Folder {

    private Folder() {}

    /** In the order of names, a folder's own files before the folders in it. */
    static List<Path> bundles(Path path) {
        if (!Files.exists(path)) {
            throw new InputException(path.toString(), "there is no such file or folder");
        }
        List<Path> found = new ArrayList<>();
        collect(path, found);
        return found;
    }

    static boolean holdsLines(Path file) {
        return file.toString().endsWith(".ndjson") || file.toString().endsWith(".jsonl");
    }

    /** Entries in the order of their names. */
    static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new InputException(folder.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    private static void collect(Path path, List<Path> found) {
        if (!Files.isDirectory(path)) {
            found.add(path);
            return;
        }
        List<Path> entries = entries(path);
        List<Path> files = entries.stream().filter(Folder::isJson).toList();
        // Where there is a bundle, every file of JSON has to be one: an item beside it is refused, not passed over
        boolean bundles = files.stream().anyMatch(file -> !ArticleFiles.isNinjs(file));
        found.addAll(bundles ? files : List.of());
        if (!bundles && entries.stream().anyMatch(ArticleFiles::isArticle)) {
            found.add(path);
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
                collect(entry, found);
            }
        }
    }

    private static boolean isJson(Path file) {
        return Files.isRegularFile(file) && (file.toString().endsWith(".json") || holdsLines(file));
    }
}

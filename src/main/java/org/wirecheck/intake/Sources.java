package org.wirecheck.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bundles from paths: a {@code .json} file, an {@code .ndjson} file with one bundle a line, or a folder of either or of plain
 * article files. Reading a path gives the places where bundles stand; each is parsed by itself, so that one that is broken
 * leaves the others answered.
 */
public final class Sources {

    /** A bundle's JSON and where it stands: {@code stories.ndjson:3}. */
    public record Source(String place, String json) {}

    private Sources() {}

    /**
     * The bundles under a path, in the order of lines and of file names.
     *
     * @throws InputException if there is nothing there, nothing in it, or bytes that are no UTF-8
     */
    public static List<Source> under(Path path) {
        if (!Files.exists(path)) {
            throw new InputException(path.toString(), "there is no such file or folder");
        }
        List<Source> sources = Files.isDirectory(path) ? folder(path) : file(path);
        if (sources.isEmpty()) {
            throw new InputException(path.toString(), "holds no bundle");
        }
        return sources;
    }

    private static List<Source> file(Path file) {
        String text = text(file);
        if (!file.toString().endsWith(".ndjson") && !file.toString().endsWith(".jsonl")) {
            return List.of(new Source(file.toString(), text));
        }
        List<Source> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                lines.add(new Source(file + ":" + number, line));
            }
        }
        return lines;
    }

    private static List<Source> folder(Path folder) {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(Sources::holdsBundles).sorted().toList();
        } catch (IOException e) {
            throw new InputException(folder.toString(), "cannot be read: " + e.getMessage(), e);
        }
        List<Source> sources = new ArrayList<>();
        files.forEach(file -> sources.addAll(file(file)));
        if (sources.isEmpty() && ArticleFolder.holdsArticles(folder)) {
            sources.add(new Source(folder.toString(), ArticleFolder.json(folder)));
        }
        return sources;
    }

    private static boolean holdsBundles(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file)
                && (name.endsWith(".json") || name.endsWith(".ndjson") || name.endsWith(".jsonl"));
    }

    static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException(file.toString(), "is no valid UTF-8", e);
        } catch (IOException e) {
            throw new InputException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }
}

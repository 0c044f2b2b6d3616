package org.wirecheck.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bundles under some paths, one after another and never all at once: a {@code .json} file, an {@code .ndjson} file with
 * one bundle a line, a folder of either or of article files, article files themselves, or {@code -} for standard input.
 */
public final class Sources implements Closeable {

    private static final Path STANDARD_INPUT = Path.of("-");

    private final Deque<Path> waiting = new ArrayDeque<>();
    private final InputStream standardInput;
    private final long size;
    private long passed;
    private @Nullable Lines lines;

    private Sources(List<Path> files, InputStream standardInput) {
        waiting.addAll(files);
        this.standardInput = standardInput;
        size = files.stream().mapToLong(Sources::size).sum();
    }

    /**
     * The bundles of the paths, in the order of paths, file names and lines.
     *
     * @throws InputException if there is nothing at a path or nothing in it that could be a bundle
     */
    public static Sources of(List<Path> paths, InputStream standardInput) {
        Deque<Path> files = new ArrayDeque<>();
        for (Path path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                files.add(path);
                continue;
            }
            List<Path> found = Folder.bundles(path);
            if (found.isEmpty()) {
                throw new InputException(
                        path.toString(),
                        "holds no bundle (.json, .ndjson) and no articles (" + ArticleFiles.ENDINGS + ")");
            }
            files.addAll(found);
        }
        return new Sources(List.copyOf(files), standardInput);
    }

    /**
     * The next bundle, or null after the last.
     *
     * @throws InputException if a file cannot be opened or read on; the next call goes on behind it
     */
    public @Nullable Source next() {
        while (true) {
            if (lines != null) {
                Source line = nextLine(lines);
                if (line != null) {
                    return line;
                }
                close();
            }
            Path file = waiting.poll();
            if (file == null) {
                return null;
            }
            boolean byLine = file.equals(STANDARD_INPUT) || Folder.holdsLines(file);
            passed += byLine ? 0 : size(file);
            if (Files.isDirectory(file)) {
                return new Source(file.toString(), () -> ArticleFiles.ofFolder(file));
            }
            if (!byLine && (ArticleFiles.isArticle(file) || ArticleFiles.isNinjs(file))) {
                return new Source(file.toString(), () -> ArticleFiles.ofFile(file));
            }
            if (!byLine) {
                return new Source(file.toString(), () -> Utf8.of(file));
            }
            lines = open(file);
        }
    }

    /** How much of the input has been handed out, 0 to 1; 0 where nobody knows how much there is. */
    public double share() {
        Lines open = lines;
        return size == 0 ? 0 : Math.min(1, (double) (passed + (open == null ? 0 : open.passed())) / size);
    }

    @Override
    public void close() {
        Lines open = lines;
        lines = null;
        passed += open == null ? 0 : open.passed();
        if (open != null) {
            open.close();
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private @Nullable Source nextLine(Lines open) {
        try {
            return open.next();
        } catch (IOException e) {
            close();
            throw new InputException(open.name(), "cannot be read on: " + e.getMessage(), e);
        }
    }

    private Lines open(Path file) {
        if (file.equals(STANDARD_INPUT)) {
            return new Lines("standard input", standardInput, true);
        }
        try {
            return new Lines(file.toString(), Files.newInputStream(file), false);
        } catch (IOException e) {
            throw new InputException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }
}

package org.wirecheck.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java files below one folder, in the order of their paths. */
record SourceTree(List<Path> files) {

    static SourceTree main() {
        try (Stream<Path> walk = Files.walk(Path.of("src", "main", "java"))) {
            return new SourceTree(walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every folder that holds Java files, with those files. */
    TreeMap<Path, List<Path>> packages() {
        return files.stream().collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static long lines(Path file) {
        return read(file).lines().count();
    }
}

package org.wirecheck.catalogue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wirecheck.lexicon.Lexicon;

/** Finds fact type folders, on the class path or on disk; a folder with a {@code fact.yaml} is one. */
final class CatalogueLoader {

    private static final String ROOT = "facts";

    private final Lexicon lexicon;
    private final Map<String, FactType> types = new TreeMap<>();
    private final Map<String, Catalogue.Source> examples = new TreeMap<>();

    CatalogueLoader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Catalogue standard() {
        URL root = CatalogueLoader.class.getClassLoader().getResource(ROOT);
        if (root == null) {
            throw new CatalogueException(ROOT, "the program came without its fact types");
        }
        try {
            URI uri = root.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    folder(jar.getPath("/" + ROOT));
                }
            } else {
                folder(Path.of(uri));
            }
        } catch (IOException | URISyntaxException e) {
            throw new CatalogueException(root.toString(), "cannot be read", e);
        }
        return new Catalogue(lexicon, types, examples);
    }

    Catalogue with(Path own) {
        standard();
        if (!Files.isDirectory(own)) {
            throw new CatalogueException(own.toString(), "is no folder");
        }
        try {
            folder(own);
        } catch (IOException e) {
            throw new CatalogueException(own.toString(), "cannot be read", e);
        }
        return new Catalogue(lexicon, types, examples);
    }

    private void folder(Path root) throws IOException {
        List<Path> folders;
        try (Stream<Path> entries = Files.list(root)) {
            folders = entries.filter(p -> Files.exists(p.resolve("fact.yaml")))
                    .sorted()
                    .toList();
        }
        FactTypeReader reader = new FactTypeReader(lexicon);
        for (Path folder : folders) {
            String id = folder.getFileName().toString().replace("/", "");
            String place = root.getFileName() + "/" + id + "/";
            types.put(id, reader.read(id, place + "fact.yaml", text(folder.resolve("fact.yaml"))));
            Path pairs = folder.resolve("examples.yaml");
            if (Files.exists(pairs)) {
                examples.put(id, new Catalogue.Source(place + "examples.yaml", text(pairs)));
            }
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}

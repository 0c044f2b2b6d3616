package org.wirecheck.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Mention;

/** All fact types, the most demanding first, with their examples. */
public final class Catalogue {

    private final Lexicon lexicon;
    private final Map<String, FactType> types = new TreeMap<>();
    private final Map<String, Source> examples = new TreeMap<>();
    private final Map<String, List<FactType>> byKind = new TreeMap<>();

    Catalogue(Lexicon lexicon, Map<String, FactType> types, Map<String, Source> examples) {
        this.lexicon = lexicon;
        this.types.putAll(types);
        this.examples.putAll(examples);
        Comparator<FactType> demanding =
                Comparator.comparingInt(FactType::weight).reversed();
        for (FactType type : this.types.values()) {
            byKind.computeIfAbsent(type.kind(), k -> new java.util.ArrayList<>())
                    .add(type);
        }
        byKind.values().forEach(list -> list.sort(demanding.thenComparing(FactType::id)));
    }

    /** The fact types that come with the program. */
    public static Catalogue standard(Lexicon lexicon) {
        return new CatalogueLoader(lexicon).standard();
    }

    /** The standard fact types and a desk's own: a folder with one folder a fact type; the same id replaces. */
    public static Catalogue with(Lexicon lexicon, java.nio.file.Path folder) {
        return new CatalogueLoader(lexicon).with(folder);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** All fact types by id. */
    public List<FactType> types() {
        return List.copyOf(types.values());
    }

    public @Nullable FactType type(String id) {
        return types.get(id);
    }

    /**
     * A fact type's examples, read only when asked for; null for an unknown type.
     *
     * @throws CatalogueException if there are too few or a key is unknown
     */
    public @Nullable Examples examples(String id) {
        Source source = examples.get(id);
        return source == null ? null : ExamplesReader.read(source.file(), source.text());
    }

    /** The fact type that names a reading of a kind: the most demanding one that fits; null if none does. */
    public @Nullable FactType naming(String kind, Mention mention) {
        for (FactType type : byKind.getOrDefault(kind, List.of())) {
            if (type.names(mention, lexicon)) {
                return type;
            }
        }
        return null;
    }

    /** A file of examples not yet read. */
    record Source(String file, String text) {}
}

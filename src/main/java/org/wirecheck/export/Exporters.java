package org.wirecheck.export;

import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The formats on the class path, by id; nobody keeps a list of them. */
public final class Exporters {

    private final TreeMap<String, Exporter> byId = new TreeMap<>();

    private Exporters() {
        ServiceLoader.load(Exporter.class).forEach(exporter -> byId.put(exporter.id(), exporter));
    }

    public static Exporters found() {
        return new Exporters();
    }

    public @Nullable Exporter named(String id) {
        return byId.get(id);
    }

    /** Ids in the order of the alphabet. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }
}

package org.wirecheck.link.bearer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Entity;
import org.wirecheck.model.Entity.Type;
import org.wirecheck.model.EntityMention;

/** Entities and mentions as they are found → the cast, sorted, each stretch of text mentioned once. */
public final class CastList {

    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<String, TreeSet<String>> aliases = new TreeMap<>();
    private final Map<String, List<EntityMention>> mentions = new TreeMap<>();

    public void entity(String id, String name, Type type) {
        entities.putIfAbsent(id, new Entity(id, name, type, List.of()));
    }

    public void alias(String id, String printed) {
        aliases.computeIfAbsent(id, k -> new TreeSet<>()).add(printed);
    }

    public void mentions(String article, List<Reference> references) {
        List<EntityMention> found = new ArrayList<>();
        for (Reference reference : references) {
            found.add(new EntityMention(reference.span(), reference.entity(), reference.form()));
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        mentions.put(article, List.copyOf(found));
    }

    public Cast build() {
        Map<String, Entity> complete = new TreeMap<>();
        entities.forEach((id, entity) -> {
            TreeSet<String> others = new TreeSet<>(aliases.getOrDefault(id, new TreeSet<>()));
            others.remove(entity.name());
            complete.put(id, new Entity(id, entity.name(), entity.type(), List.copyOf(others)));
        });
        return new Cast(complete, mentions);
    }
}

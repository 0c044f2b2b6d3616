package org.wirecheck.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everybody and everything the bundle's articles speak of, and where.
 *
 * @param entities by id
 * @param mentions by article id, in text order, not overlapping except a description around a name
 */
public record Cast(Map<String, Entity> entities, Map<String, List<EntityMention>> mentions) {

    public Cast {
        entities = java.util.Collections.unmodifiableMap(new TreeMap<>(entities));
        Map<String, List<EntityMention>> sorted = new TreeMap<>();
        mentions.forEach((article, named) -> sorted.put(
                article,
                named.stream().sorted(Comparator.comparing(EntityMention::span)).toList()));
        mentions = java.util.Collections.unmodifiableMap(sorted);
    }

    public static Cast empty() {
        return new Cast(Map.of(), Map.of());
    }

    public List<EntityMention> in(String article) {
        return mentions.getOrDefault(article, List.of());
    }

    /** Mentions of an article that lie inside a span, in text order. */
    public List<EntityMention> within(String article, Span span) {
        return new Named(in(article)).within(span);
    }

    /** The entity a span refers to: of the mentions that overlap it the longest; null if none does. */
    public @Nullable Entity at(String article, Span span) {
        EntityMention best = new Named(in(article)).at(span);
        return best == null ? null : entities.get(best.entity());
    }
}

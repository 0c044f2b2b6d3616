package org.wirecheck.model;

import java.util.ArrayList;
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
        mentions = java.util.Collections.unmodifiableMap(new TreeMap<>(mentions));
    }

    public static Cast empty() {
        return new Cast(Map.of(), Map.of());
    }

    public List<EntityMention> in(String article) {
        return mentions.getOrDefault(article, List.of());
    }

    /** Mentions of an article that lie inside a span, in text order. */
    public List<EntityMention> within(String article, Span span) {
        List<EntityMention> found = new ArrayList<>();
        for (EntityMention m : in(article)) {
            if (span.covers(m.span())) {
                found.add(m);
            }
        }
        return found;
    }

    /** The entity a span refers to: of the mentions that overlap it the longest; null if none does. */
    public @Nullable Entity at(String article, Span span) {
        EntityMention best = null;
        for (EntityMention m : in(article)) {
            if (m.span().overlaps(span)
                    && (best == null || m.span().length() > best.span().length())) {
                best = m;
            }
        }
        return best == null ? null : entities.get(best.entity());
    }
}

package org.wirecheck.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The surroundings of a value that tell what it is about.
 *
 * @param words lemma of a content word → nearness in (0, 1]: 1 in the value's own clause, less in the rest of its sentence,
 *     least in the neighbouring sentences
 * @param entities ids of the cast's entities in its sentence
 * @param position where in the article it stands, 0 for the beginning to 1 for the end
 */
public record Context(Map<String, Double> words, Set<String> entities, double position) {

    public Context {
        words = java.util.Collections.unmodifiableMap(new TreeMap<>(words));
        entities = java.util.Collections.unmodifiableSet(new TreeSet<>(entities));
    }
}

package org.wirecheck.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The surroundings of a value that tell what it is about.
 *
 * @param words lemma of a content word → nearness in (0, 1]: 1 in the value's own clause, less in the rest of its sentence,
 *     least in the neighbouring sentences
 * @param before base forms of the words right before it in its sentence, nearest first
 * @param after base forms of the words right after it, nearest first
 * @param entities ids of the cast's entities in its sentence
 * @param position where in the article it stands, 0 for the beginning to 1 for the end
 * @param setting when and about whom its sentence speaks
 */
public record Context(
        Map<String, Double> words,
        List<String> before,
        List<String> after,
        Set<String> entities,
        double position,
        Setting setting) {

    public Context {
        words = java.util.Collections.unmodifiableMap(new TreeMap<>(words));
        before = List.copyOf(before);
        after = List.copyOf(after);
        entities = java.util.Collections.unmodifiableSet(new TreeSet<>(entities));
    }
}

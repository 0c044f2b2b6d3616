package org.wirecheck.model;

import java.util.List;

/**
 * Somebody or something of the story's cast.
 *
 * @param id stable within and across runs: the canonical name with its class
 * @param name the fullest name any outlet gives, without titles
 * @param aliases other names it goes by in the bundle, sorted
 */
public record Entity(String id, String name, Type type, List<String> aliases) {

    public Entity {
        aliases = List.copyOf(aliases);
    }

    /** What an entity is. */
    public enum Type {
        PERSON,
        ORGANISATION,
        PLACE,
        GROUP,
        OTHER
    }
}

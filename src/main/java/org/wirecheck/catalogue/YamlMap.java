package org.wirecheck.catalogue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file whose every complaint names file, line and column. Keys that nobody asked for are an error, told
 * by {@link #done()}.
 */
public final class YamlMap {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlMap(String file, Node node) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw complaint(node, "expected keys and values here");
        }
        for (NodeTuple pair : mapping.getValue()) {
            String key = scalar(pair.getKeyNode());
            if (values.put(key, pair.getValueNode()) != null) {
                throw complaint(pair.getKeyNode(), "key '" + key + "' stands twice");
            }
            keys.put(key, pair.getKeyNode());
        }
    }

    /** The mapping a text holds; {@code file} is what complaints call it. */
    public static YamlMap read(String file, String text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new CatalogueException(file + ":1:1", "the file is empty");
            }
            return new YamlMap(file, root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            String place = mark == null ? file : file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
            throw new CatalogueException(place, String.valueOf(e.getProblem()), e);
        }
    }

    /** True if the key is there; it counts as known. */
    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** The scalar under a key that must be there. */
    public String text(String key) {
        Node value = require(key);
        return scalar(value);
    }

    /** The scalar under a key, or another. */
    public String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    /** The number under a key, or another. */
    public double number(String key, double otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        try {
            return Double.parseDouble(text(key));
        } catch (NumberFormatException e) {
            throw new CatalogueException(place(require(key)), "'" + key + "' is no number: " + text(key), e);
        }
    }

    /** True or false under a key; false if it is missing. */
    public boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        String word = text(key);
        if (!word.equals("true") && !word.equals("false")) {
            throw complaint(require(key), "'" + key + "' must be true or false");
        }
        return word.equals("true");
    }

    /** One of the constants, written in lower case, or another. */
    public <E extends Enum<E>> E choice(String key, Class<E> choices, E otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().toLowerCase(java.util.Locale.ROOT).equals(text(key))) {
                return choice;
            }
        }
        throw complaint(require(key), "'" + text(key) + "' is no " + key);
    }

    /** The list of scalars under a key; empty if it is missing. */
    public List<String> words(String key) {
        if (!has(key)) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (Node item : sequence(require(key), key)) {
            words.add(scalar(item));
        }
        return words;
    }

    /** The list of mappings under a key; empty if it is missing. */
    public List<YamlMap> maps(String key) {
        if (!has(key)) {
            return List.of();
        }
        List<YamlMap> maps = new ArrayList<>();
        for (Node item : sequence(require(key), key)) {
            maps.add(new YamlMap(file, item));
        }
        return maps;
    }

    /** The mapping under a key, or null. */
    public @Nullable YamlMap map(String key) {
        return has(key) ? new YamlMap(file, require(key)) : null;
    }

    /** Call when every known key was asked for. */
    public void done() {
        for (var key : keys.entrySet()) {
            if (!asked.contains(key.getKey())) {
                throw complaint(key.getValue(), "unknown key '" + key.getKey() + "'; known are " + asked);
            }
        }
    }

    /** A complaint at the value of a key, or at the mapping if it has none. */
    public CatalogueException complaint(String key, String what) {
        return complaint(values.getOrDefault(key, node), what);
    }

    String place() {
        return place(node);
    }

    private Node require(String key) {
        asked.add(key);
        Node value = values.get(key);
        if (value == null) {
            throw complaint(node, "key '" + key + "' is missing");
        }
        return value;
    }

    private List<Node> sequence(Node value, String key) {
        if (value instanceof SequenceNode list) {
            return list.getValue();
        }
        throw complaint(value, "'" + key + "' must be a list");
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw complaint(value, "expected a word or a number here");
    }

    private CatalogueException complaint(Node at, String what) {
        return new CatalogueException(place(at), what);
    }

    private String place(Node at) {
        return file + ":" + (at.getStartMark().getLine() + 1) + ":"
                + (at.getStartMark().getColumn() + 1);
    }
}

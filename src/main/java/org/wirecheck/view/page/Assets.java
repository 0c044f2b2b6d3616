package org.wirecheck.view.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What pages load, read once from the class path; nothing outside this list can be asked for. */
public final class Assets {

    /** The parts of d3 that make scales and put marks into a page, in the order they build on one another; they are one file to the page. */
    private static final List<String> DRAWING = List.of(
            "internmap/2.0.3/dist/internmap.min.js",
            "d3-array/3.2.4/dist/d3-array.min.js",
            "d3-color/3.1.0/dist/d3-color.min.js",
            "d3-format/3.1.0/dist/d3-format.min.js",
            "d3-interpolate/3.0.1/dist/d3-interpolate.min.js",
            "d3-time/3.1.0/dist/d3-time.min.js",
            "d3-time-format/4.1.0/dist/d3-time-format.min.js",
            "d3-scale/4.0.2/dist/d3-scale.min.js",
            "d3-selection/3.0.0/dist/d3-selection.min.js");

    private static final Map<String, Asset> ALL = new TreeMap<>();

    static {
        own("wirecheck.css");
        own("story.js");
        own("pictures.js");
        own("desk.css");
        own("desk.js");
        own("keys.js");
        own("mark.svg");
        StringBuilder drawing = new StringBuilder();
        DRAWING.forEach(file ->
                drawing.append(text("/META-INF/resources/webjars/" + file)).append('\n'));
        add("d3.js", drawing.toString());
    }

    private Assets() {}

    /** The asset of that name, or null. */
    public static @Nullable Asset named(String name) {
        return ALL.get(name);
    }

    /** An asset that is there for certain, because the program names it. */
    public static Asset of(String name) {
        Asset asset = ALL.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset is called " + name);
        }
        return asset;
    }

    private static void own(String name) {
        add(name, text("/assets/" + name));
    }

    private static void add(String name, String text) {
        ALL.put(name, Asset.of(name, text));
    }

    private static String text(String path) {
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program came without " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.wirecheck.catalogue;

import java.util.List;

/**
 * A fact type's {@code examples.yaml}: sentences with the value in [brackets], all run as tests.
 *
 * @param finds the type must find exactly the brackets
 * @param ignores the type must find nothing
 * @param agree pairs the type must find and leave alone
 * @param conflict pairs the type must find and set against each other
 */
public record Examples(List<Example> finds, List<Example> ignores, List<Pair> agree, List<Pair> conflict) {

    public Examples {
        finds = List.copyOf(finds);
        ignores = List.copyOf(ignores);
        agree = List.copyOf(agree);
        conflict = List.copyOf(conflict);
    }

    /** One sentence or short text, with where it stands as {@code file:line:column}. */
    public record Example(String text, String place) {}

    /** What two outlets say. */
    public record Pair(String left, String right, String place) {}
}

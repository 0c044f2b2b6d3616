package org.wirecheck.model;

import java.util.List;

/**
 * A topic judged: its versions and how they stand.
 *
 * @param why the derivation in plain sentences
 */
public record Comparison(Topic topic, List<Strand> strands, Standing standing, List<String> why) {

    public Comparison {
        strands = List.copyOf(strands);
        why = List.copyOf(why);
    }
}

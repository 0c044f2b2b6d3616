package org.wirecheck.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wirecheck.model.Verdict;

/**
 * What a desk lets through. The first rule that takes a finding decides on it.
 *
 * @param otherwise for findings that no rule takes
 */
public record Policy(String name, List<Rule> rules, Verdict otherwise, Waivers waivers) {

    private static final String STANDARD = "standard.yaml";

    public Policy {
        rules = List.copyOf(rules);
    }

    /** Errors block, warnings warn, notes pass: what holds where a desk has no policy of its own. */
    public static Policy standard() {
        return PolicyReader.read(STANDARD, standardText());
    }

    /** The standard policy as a file, for a desk to start from. */
    public static String standardText() {
        try (InputStream in = Policy.class.getResourceAsStream(STANDARD)) {
            if (in == null) {
                throw new IllegalStateException("the program came without " + STANDARD);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

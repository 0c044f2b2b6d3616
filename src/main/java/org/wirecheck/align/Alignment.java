package org.wirecheck.align;

import java.util.List;
import org.wirecheck.model.Pair;
import org.wirecheck.model.Topic;

/**
 * What came of lining up a bundle's claims.
 *
 * @param letGo pairs whose values contradict but that were taken for different things, with why, for explanations
 */
public record Alignment(List<Topic> topics, List<LetGo> letGo) {

    public Alignment {
        topics = List.copyOf(topics);
        letGo = List.copyOf(letGo);
    }

    /** A contradiction not believed, and the reason. */
    public record LetGo(Pair pair, String reason) {}
}

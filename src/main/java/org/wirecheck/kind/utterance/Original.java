package org.wirecheck.kind.utterance;

import java.util.List;
import java.util.stream.Collectors;
import org.wirecheck.kind.utterance.wording.Rendering;

/**
 * Says which of several renderings is the likelier original, and only with a reason: a reference prints it, or more
 * independent outlets than any other. Copies never out-vote.
 */
final class Original {

    private static final int SHOWN = 70;

    private final Sources sources;
    private final Witness witness;

    Original(Sources sources, Witness witness) {
        this.sources = sources;
        this.witness = witness;
    }

    /** A sentence for the message, begun with a blank; empty if nothing speaks for either. */
    String told(List<Rendering> renderings) {
        List<Rendering> trusted = renderings.stream()
                .filter(rendering -> rendering.variants().stream().anyMatch(sources::isReference))
                .toList();
        if (!trusted.isEmpty()) {
            return trusted.size() == 1
                    ? " Likelier original: " + shown(trusted.get(0)) + ", for the reference has it."
                    : "";
        }
        Rendering most = null;
        int best = 1;
        for (Rendering rendering : renderings) {
            int count = sources.count(rendering.variants());
            most = count > best ? rendering : count == best ? null : most;
            best = Math.max(best, count);
        }
        return most == null
                ? ""
                : " Likelier original: " + shown(most) + ", for " + outlets(most) + " have it independently.";
    }

    private String shown(Rendering rendering) {
        String text = witness.text(rendering.fullest());
        return "“" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "”";
    }

    private String outlets(Rendering rendering) {
        return rendering.variants().stream().map(witness::outlet).distinct().collect(Collectors.joining(" and "));
    }
}

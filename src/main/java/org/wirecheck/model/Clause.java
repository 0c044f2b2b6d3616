package org.wirecheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence around one verb group: who did what to whom, as far as shallow structure shows it.
 *
 * @param first index of the first token
 * @param last index of the last token (inclusive)
 * @param subject the grammatical subject before the verb, or null
 * @param object the direct object after the verb, or null
 * @param complements prepositional and other phrases that belong to the verb, in order of the text
 * @param link how the clause hangs in its sentence
 * @param matrix index of the sentence's clause it hangs on ("police said" for what they said), or -1
 */
public record Clause(
        int first,
        int last,
        VerbGroup verb,
        @Nullable Phrase subject,
        @Nullable Phrase object,
        List<Phrase> complements,
        Link link,
        int matrix) {

    public Clause {
        complements = List.copyOf(complements);
    }

    /** A clause that stands by itself. */
    public Clause(
            int first,
            int last,
            VerbGroup verb,
            @Nullable Phrase subject,
            @Nullable Phrase object,
            List<Phrase> complements) {
        this(first, last, verb, subject, object, complements, Link.MAIN, -1);
    }

    public boolean contains(int token) {
        return first <= token && token <= last;
    }
}

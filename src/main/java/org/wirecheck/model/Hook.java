package org.wirecheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value hangs on in its sentence; no value is compared without it.
 *
 * @param governor the noun that is counted, measured or dated ("people" in "12 people", "meeting" in "three-hour meeting"),
 *     or null
 * @param predicate the verb of its clause ("die", "last"), or null
 * @param about the words that name what or whom the value is of, if the kind knows them ("Jane Roe" for an age), or null
 * @param modifiers lemmas that narrow the governor: "other", "more", "wounded", "formal"; in text order
 * @param traits what the value is not to be confused with, in the words a fact type's {@code unless} names: "rate",
 *     "share", "change", "target", "additional", "ordinal", "age", …
 */
public record Hook(
        @Nullable Word governor,
        @Nullable Word predicate,
        @Nullable Span about,
        List<String> modifiers,
        List<String> traits) {

    public static final Hook NONE = new Hook(null, null, null, List.of(), List.of());

    public Hook {
        modifiers = List.copyOf(modifiers);
        traits = List.copyOf(traits);
    }

    /** The same hook with one more trait. */
    public Hook with(String trait) {
        List<String> more = new java.util.ArrayList<>(traits);
        more.add(trait);
        return new Hook(governor, predicate, about, modifiers, more);
    }
}

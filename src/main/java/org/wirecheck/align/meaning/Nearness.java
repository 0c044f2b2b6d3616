package org.wirecheck.align.meaning;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.lexicon.wordnet.Pos;
import org.wirecheck.model.Word;

/**
 * How near two words a value hangs on lie: the same, another word for it, or nothing to do with each other. Remembers what it
 * was asked, up to a bound; safe for several threads.
 */
public final class Nearness {

    private static final Set<String> PEOPLE = Set.of("people", "person", "victim", "other", "individual");

    /** Verbs that say nothing of what happened: "police have three men in custody", "two men have an argument". */
    private static final Set<String> LIGHT = Set.of("have", "do", "get");

    private static final int MOST_KEPT = 50_000;

    private final Lexicon lexicon;
    private final WordList events;
    private final WordList eventVerbs;
    private final WordList reports;
    private final ConcurrentMap<String, Boolean> alike = new ConcurrentHashMap<>();

    /** Of the words of a lexicon. */
    public Nearness(Lexicon lexicon) {
        this.lexicon = lexicon;
        events = lexicon.list("events");
        eventVerbs = lexicon.list("event-verbs");
        reports = lexicon.list("reporting-verbs");
    }

    /** What two words are to each other; {@link #MISSING} if one of them is not there. */
    public enum Degree {
        SAME,
        ALIKE,
        OTHER,
        MISSING
    }

    /** How near two words of one part of speech are. */
    public Degree of(@Nullable Word left, @Nullable Word right, Pos pos) {
        if (left == null || right == null) {
            return Degree.MISSING;
        }
        String one = left.lemma();
        String two = right.lemma();
        if (one.equals(two)) {
            return pos == Pos.VERB && LIGHT.contains(one) ? Degree.MISSING : Degree.SAME;
        }
        String asked = pos + " " + one + " " + two;
        Boolean known = alike.get(asked);
        if (known == null) {
            known = sameEvent(one, two) || bothReport(one, two, pos) || synonyms(one, two, pos);
            if (alike.size() < MOST_KEPT) {
                alike.put(asked, known);
            }
        }
        return known ? Degree.ALIKE : Degree.OTHER;
    }

    /** "13 were hurt", "13 people", "13 victims", "13 others": a number of people, whichever word or none counts them. */
    public static boolean arePeople(@Nullable Word left, @Nullable Word right) {
        return (left == null || PEOPLE.contains(left.lemma())) && (right == null || PEOPLE.contains(right.lemma()));
    }

    /** "Police confirmed", "authorities said": one way of saying it and another. */
    private boolean bothReport(String left, String right, Pos pos) {
        return pos == Pos.VERB && reports.contains(left) && reports.contains(right);
    }

    private boolean synonyms(String left, String right, Pos pos) {
        var wordNet = lexicon.wordNet();
        return !wordNet.antonyms(left, right, pos)
                && (wordNet.sameSense(left, right, pos)
                        || wordNet.isKindOf(left, right, pos)
                        || wordNet.isKindOf(right, left, pos));
    }

    private boolean sameEvent(String left, String right) {
        Set<String> shared = new HashSet<>(events(left));
        shared.retainAll(events(right));
        return !shared.isEmpty();
    }

    private Set<String> events(String lemma) {
        Set<String> ids = new HashSet<>();
        Optional<String> noun = events.id(lemma);
        Optional<String> verb = eventVerbs.id(lemma);
        noun.ifPresent(ids::add);
        verb.ifPresent(ids::add);
        return ids;
    }
}

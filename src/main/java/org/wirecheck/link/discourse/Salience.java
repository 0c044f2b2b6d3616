package org.wirecheck.link.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.FirstNames.Gender;
import org.wirecheck.link.bearer.Person;

/**
 * Who is in a reader's mind at a point of an article: everybody lately spoken of, subjects more than others, fading from
 * sentence to sentence. Unnamed people ("a man") count too, so that a "he" of theirs goes to nobody else.
 */
public final class Salience {

    private static final double FADES = 0.5;
    private static final double GONE = 0.12;
    private static final double CLEAR = 1.1;
    private static final double YIELDS = 0.8;

    /** Somebody in mind; {@code person} is null for an unnamed one. */
    public static final class Candidate {

        final @Nullable Person person;
        final String entity;
        final Gender gender;
        double weight;

        Candidate(@Nullable Person person, String entity, Gender gender) {
            this.person = person;
            this.entity = entity;
            this.gender = gender;
        }
    }

    private final List<Candidate> candidates = new ArrayList<>();

    /** Goes on to the next sentence. */
    public void fade() {
        candidates.forEach(c -> c.weight *= FADES);
        candidates.removeIf(c -> c.weight < GONE / 2);
    }

    /** Brings somebody to mind. */
    public void mention(@Nullable Person person, String entity, Gender gender, double weight) {
        for (Candidate candidate : candidates) {
            if (candidate.entity.equals(entity)) {
                candidate.weight = Math.max(candidate.weight, weight) + 0.2 * Math.min(candidate.weight, weight);
                return;
            }
        }
        Candidate candidate = new Candidate(person, entity, gender);
        candidate.weight = weight;
        candidates.add(candidate);
    }

    /** Moves everybody but this one back a little: a new subject has come up. */
    public void yield(String subject) {
        candidates.stream().filter(c -> !c.entity.equals(subject)).forEach(c -> c.weight *= YIELDS);
    }

    /** Whom a pronoun of this gender means, {@code excluded} aside; null if nobody, somebody unnamed or unclear. */
    @Nullable
    public Candidate meant(Gender gender, Set<String> excluded) {
        Candidate best = null;
        double second = 0;
        double first = GONE;
        for (Candidate candidate : candidates) {
            boolean stranger = candidate.person == null && candidate.gender == Gender.UNKNOWN;
            double weight = candidate.weight * (stranger ? 1 : fit(candidate.gender, gender));
            if (excluded.contains(candidate.entity) || weight < GONE) {
                continue;
            }
            if (weight > first || best == null) {
                second = best == null ? 0 : first;
                first = weight;
                best = candidate;
            } else {
                second = Math.max(second, weight);
            }
        }
        boolean clear = best != null && best.person != null && first >= CLEAR * second;
        return clear ? best : null;
    }

    private static double fit(Gender candidate, Gender wanted) {
        if (candidate == wanted) {
            return 1;
        }
        return candidate == Gender.MALE || candidate == Gender.FEMALE ? 0 : 0.6;
    }

    /** Named people in mind, the foremost first. */
    public List<Candidate> foremost() {
        return candidates.stream()
                .filter(c -> c.person != null)
                .sorted((a, b) ->
                        a.weight != b.weight ? Double.compare(b.weight, a.weight) : a.entity.compareTo(b.entity))
                .toList();
    }
}

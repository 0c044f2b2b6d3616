package org.wirecheck.align.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.align.meaning.Nearness.Degree;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Word;

/**
 * What happened, whichever word of a hook names it: "the [shooting] happened", "a man was [shot]", "officers [responded]".
 * Remembers what it was asked, so make one for every bundle; not for several threads.
 */
public final class Happening {

    private static final Set<String> DEATH = Set.of("death");

    /** "Pronounced dead at 11:59" and "shot at 11:35" are two moments. */
    private static final String DEAD = "dead";

    private static final String CLOCK = "clock";

    private static final Set<String> ALARMED = Set.of("alarm");

    private final WordList nouns;
    private final WordList verbs;
    private final WordList reports;
    private final WordList happenings;
    private final Map<String, Named> known = new HashMap<>();

    /** Of the words of a lexicon. */
    public Happening(Lexicon lexicon) {
        nouns = lexicon.list("events");
        verbs = lexicon.list("event-verbs");
        reports = lexicon.list("reporting-verbs");
        happenings = lexicon.list("happenings");
    }

    /** What one word names: ids of events, whether one of them is a calamity, whether it only reports. */
    private record Named(Set<String> ids, boolean calamity, boolean report, boolean open) {

        static final Named NOTHING = new Named(Set.of(), false, false, false);
        static final Named ANYTHING = new Named(Set.of(), false, false, true);

        Named and(Named other) {
            Set<String> both = new HashSet<>(ids);
            both.addAll(other.ids);
            return new Named(both, calamity || other.calamity, report || other.report, open || other.open);
        }
    }

    /** What the events two values hang on are to each other; missing if one of them is not named. */
    public Degree of(Hook left, Hook right) {
        Named one = named(left);
        Named two = named(right);
        if (one.report != two.report && !(one.report ? two : one).ids.isEmpty()) {
            return Degree.OTHER;
        }
        if (isDead(left) != isDead(right) && isClock(left) && isClock(right) && (one.calamity || two.calamity)) {
            return Degree.OTHER;
        }
        if (one.ids.isEmpty() || two.ids.isEmpty()) {
            boolean open = one.open && (two.open || two.calamity) || two.open && one.calamity;
            return open ? Degree.ALIKE : Degree.MISSING;
        }
        if (one.ids.stream().anyMatch(two.ids::contains)) {
            return Degree.SAME;
        }
        boolean alarmed = one.ids.equals(ALARMED) && two.calamity || two.ids.equals(ALARMED) && one.calamity;
        // Who was shot on Friday may have died on Saturday.
        boolean dies = one.ids.equals(DEATH) != two.ids.equals(DEATH) && one.calamity && two.calamity;
        return alarmed || dies ? Degree.MISSING : one.calamity && two.calamity ? Degree.ALIKE : Degree.OTHER;
    }

    private static boolean isDead(Hook hook) {
        Word predicate = hook.predicate();
        return predicate != null && predicate.lemma().equals(DEAD);
    }

    private static boolean isClock(Hook hook) {
        return hook.traits().contains(CLOCK);
    }

    /** True if somebody came to harm, which happens once. */
    public boolean isCalamity(Hook hook) {
        return named(hook).calamity;
    }

    private Named named(Hook hook) {
        Named noun = named(hook.governor(), nouns);
        return noun.ids.isEmpty() ? noun.and(named(hook.predicate(), verbs)) : noun;
    }

    private Named named(@Nullable Word word, WordList list) {
        return word == null
                ? Named.NOTHING
                : known.computeIfAbsent(list.name() + " " + word.lemma(), key -> look(word.lemma(), list));
    }

    private Named look(String lemma, WordList list) {
        Set<String> kinds = happenings.classes(lemma);
        // Verbs that report, but of the scene of what happened.
        boolean scene = kinds.contains("scene");
        if (list == verbs && reports.contains(lemma) && !scene) {
            return new Named(Set.of(), false, true, false);
        }
        if (list == verbs && kinds.contains("alarm")) {
            return new Named(ALARMED, false, false, false);
        }
        if (kinds.contains("open")) {
            return Named.ANYTHING;
        }
        Optional<WordEntry> entry = scene ? Optional.empty() : list.entry(lemma);
        // "the incident" is whatever happened.
        if (entry.isEmpty() || list.classes(lemma).contains("general")) {
            return Named.NOTHING;
        }
        // Where somebody comes to harm, outlets name now the deed, now what it did.
        boolean calamity = list.classes(lemma).stream()
                .anyMatch(deed -> happenings.classes(deed).contains("calamity"));
        // "said in a statement on Friday" is said on Friday.
        boolean said = list == nouns && list.classes(lemma).contains("media");
        return new Named(list.id(lemma).map(Set::of).orElse(Set.of()), calamity, said, false);
    }
}

package org.wirecheck.link.discourse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.lexicon.PlaceMatch;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.link.bearer.Person;
import org.wirecheck.link.bearer.Reference;
import org.wirecheck.link.name.Surroundings;
import org.wirecheck.link.name.Titles;
import org.wirecheck.link.name.Words;
import org.wirecheck.model.Document;
import org.wirecheck.model.Token;

/** References by name in all documents → what is said of each person right before and after the name. */
public final class Profiles {

    private static final int BEHIND = 8;

    private final Lexicon lexicon;
    private final Map<Person, Profile> profiles = new IdentityHashMap<>();

    public Profiles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What is known of the person; empty for nobody's profile. */
    public Profile of(@Nullable Person person) {
        return person == null ? new Profile() : profiles.computeIfAbsent(person, p -> new Profile());
    }

    public void learn(Document document, List<Reference> references) {
        int sentence = -1;
        List<String> words = new ArrayList<>();
        for (Reference reference : references) {
            if (reference.sentence() != sentence) {
                sentence = reference.sentence();
                words = Words.of(document.sentences().get(sentence));
            }
            if (reference.person() != null) {
                learn(
                        of(reference.person()),
                        words,
                        document.sentences().get(sentence).tokens(),
                        reference);
            }
        }
    }

    private void learn(Profile profile, List<String> words, List<Token> tokens, Reference name) {
        if (!name.title().isEmpty()) {
            int title = name.first() - name.title().split(" ").length;
            learnOffice(profile, words, Math.max(0, title), name.first());
        }
        int after = name.last() + 1;
        if (Surroundings.isAge(words, after)) {
            profile.ages.add(words.get(after + 1));
            after += 2;
        }
        if (name.first() > 0 && words.get(name.first() - 1).endsWith("-year-old")) {
            profile.ages.add(words.get(name.first() - 1).replace("-year-old", ""));
        }
        if (after + 1 < words.size() && words.get(after).equals(",")) {
            apposition(profile, words, tokens, after + 1);
        }
    }

    // ", the mayor of Dover," and ", a Dover firefighter,"
    private void apposition(Profile profile, List<String> words, List<Token> tokens, int from) {
        boolean article = words.get(from).equals("the")
                || words.get(from).equals("a")
                || words.get(from).equals("an");
        int end = Math.min(words.size(), from + BEHIND);
        for (int i = from; i < end && (article || i == from); i++) {
            if (tokens.get(i).is("PUNCT") || tokens.get(i).isVerbal()) {
                return;
            }
            Optional<Found<WordEntry>> title = Titles.at(lexicon, words, i);
            if (title.isPresent()) {
                int behind = title.get().to();
                boolean open = behind < tokens.size()
                        && (tokens.get(behind).isVerbal() || Words.isPossessiveMark(words.get(behind)));
                if (!open) {
                    learnOffice(profile, words, i, end);
                }
                return;
            }
        }
    }

    private void learnOffice(Profile profile, List<String> words, int title, int end) {
        for (int i = title; i < end; i++) {
            Optional<Found<WordEntry>> match = Titles.at(lexicon, words, i);
            if (match.isPresent()) {
                profile.offices.add(match.get().entry().id());
                profile.leads |= isLeader(match.get().entry());
                countryBefore(words, i).ifPresent(profile.countries::add);
                countryBehind(words, match.get().to()).ifPresent(profile.countries::add);
                i = match.get().to() - 1;
            }
        }
    }

    public static boolean isLeader(WordEntry entry) {
        return entry.is("head-of-state") || entry.is("head-of-government");
    }

    /** The country, state or town named right before a title: "Russian president", "US president", "Ohio governor". */
    public Optional<String> countryBefore(List<String> words, int title) {
        for (int from = Math.max(0, title - 3); from < title; from++) {
            Optional<Found<PlaceEntry>> adjective =
                    lexicon.places().adjective(words, from).filter(f -> f.to() == title);
            if (adjective.isPresent()) {
                return Optional.of(adjective.get().entry().id());
            }
            Optional<PlaceMatch> place = lexicon.places().match(words, from).filter(m -> m.nameEnd() == title);
            if (place.isPresent()) {
                return Optional.of(place.get().best().id());
            }
        }
        return Optional.empty();
    }

    /** The place behind "of": "president of Ukraine". */
    public Optional<String> countryBehind(List<String> words, int of) {
        if (of + 1 >= words.size() || !words.get(of).equals("of")) {
            return Optional.empty();
        }
        int from = words.get(of + 1).equals("the") ? of + 2 : of + 1;
        return from < words.size()
                ? lexicon.places().match(words, from).map(m -> m.best().id())
                : Optional.empty();
    }
}

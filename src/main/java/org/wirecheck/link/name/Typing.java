package org.wirecheck.link.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wirecheck.lexicon.FirstNames.Gender;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.lexicon.PlaceMatch;
import org.wirecheck.lexicon.wordnet.Pos;
import org.wirecheck.model.Entity.Type;

/**
 * All places where a name stands in the bundle → what it names, by vote: lists, the name's own words, and the words
 * around it in every outlet. A name nobody explains is {@link Type#OTHER}.
 */
public final class Typing {

    private static final double NEEDED = 2;
    private static final Set<String> FEATURES = Set.of(
            "Mount", "Mt", "Mt.", "Lake", "Fort", "Ft.", "Port", "Cape", "Rue", "Via", "Calle", "Avenida", "Piazza",
            "Rua");
    private static final Set<String> SIDES = Set.of("SE", "SW", "NE", "NW", "South", "North", "East", "West");

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Set<String> outlets;
    private final Map<String, Type> types = new HashMap<>();
    private final Set<String> singles = new HashSet<>();

    private Typing(Lexicon lexicon, Vocabulary vocabulary, Set<String> outlets) {
        this.outlets = outlets;
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    /** @param outlets keys of the names of the bundle's outlets */
    public static Typing of(List<Naming> namings, Lexicon lexicon, Vocabulary vocabulary, Set<String> outlets) {
        Typing typing = new Typing(lexicon, vocabulary, outlets);
        Map<String, double[]> votes = new HashMap<>();
        Map<String, Naming> samples = new HashMap<>();
        for (Naming naming : namings) {
            double[] vote = votes.computeIfAbsent(naming.key(), k -> new double[3]);
            Naming.Signs signs = naming.signs();
            vote[0] += signs.person() + (signs.isTitled() ? 5 : 0);
            vote[1] += signs.place();
            vote[2] += signs.organisation();
            samples.merge(naming.key(), naming, Typing::plainer);
            if (naming.isSingle()) {
                typing.singles.add(naming.key());
            }
        }
        samples.forEach(
                (key, naming) -> typing.types.put(key, typing.decide(naming, votes.getOrDefault(key, new double[3]))));
        return typing;
    }

    // "AUSTIN" of a dateline is no acronym where "Austin" stands in the text.
    private static Naming plainer(Naming left, Naming right) {
        boolean one = left.printed().equals(left.printed().toUpperCase(Locale.ROOT));
        boolean other = right.printed().equals(right.printed().toUpperCase(Locale.ROOT));
        if (one != other) {
            return one ? right : left;
        }
        return left.printed().compareTo(right.printed()) <= 0 ? left : right;
    }

    public Type of(Naming naming) {
        return types.getOrDefault(naming.key(), Type.OTHER);
    }

    private Type decide(Naming naming, double[] votes) {
        List<String> words = naming.words();
        if (lexicon.list("known-organisations").contains(naming.printed())
                || lexicon.list("media-outlets").contains(naming.printed())) {
            return Type.ORGANISATION;
        }
        if (votes[0] < 4 && isTeam(words, votes[2])) {
            return Type.ORGANISATION;
        }
        Optional<Type> headed = headed(words);
        double person = Math.min(6, votes[0]) + ownPerson(words) + unexplained(words, votes[2]);
        double place = Math.min(4, votes[1]) + ownPlace(words);
        double organisation = Math.min(3, votes[2]) + ownOrganisation(words) + (outlets.contains(naming.key()) ? 8 : 0);
        if (headed.isPresent()
                && (person < 6 || votes[0] < 4 && !lexicon.is("name-heads/surname", words.get(words.size() - 1)))) {
            return headed.get();
        }
        if (person >= NEEDED && person >= place && person >= organisation) {
            return Type.PERSON;
        }
        if (place >= NEEDED && place >= organisation) {
            return Type.PLACE;
        }
        return organisation >= NEEDED ? Type.ORGANISATION : Type.OTHER;
    }

    /** What a head word says: "Iowa State University" is an organisation, "Ocean Park" a place, "Clean Air Act" neither. */
    private Optional<Type> headed(List<String> words) {
        if (lexicon.is("name-heads/ship", words.get(0)) && words.size() > 1) {
            return Optional.of(Type.OTHER);
        }
        int end = words.size() > 2 && SIDES.contains(words.get(words.size() - 1)) ? words.size() - 2 : words.size() - 1;
        String head = words.get(end);
        Optional<Type> last = end > 0 ? typeOfHead(head) : Optional.empty();
        int of = Math.max(
                Math.max(words.indexOf("of"), words.indexOf("for")),
                Math.max(words.indexOf("on"), words.indexOf("du")));
        Optional<Type> governing = of > 0 ? typeOfHead(words.get(of - 1)) : Optional.empty();
        // "City of Dover Police", "Bank of Dover Stadium"
        boolean closed = of > 0 && end - of > 1 && last.isPresent() && last.get() != Type.OTHER;
        return governing.isPresent() && !closed ? governing : last;
    }

    private Optional<Type> typeOfHead(String word) {
        if (lexicon.is("name-heads/organisation", word)) {
            return Optional.of(Type.ORGANISATION);
        }
        if (lexicon.is("name-heads/place", word)) {
            return Optional.of(Type.PLACE);
        }
        return lexicon.is("name-heads/other", word) ? Optional.of(Type.OTHER) : Optional.empty();
    }

    // Two or three words nobody writes small and nothing explains are a person's name more often than anything else.
    private double unexplained(List<String> words, double the) {
        if (words.stream().anyMatch(w -> w.chars().anyMatch(Character::isDigit))) {
            return -10;
        }
        boolean plain = words.size() > 1
                && words.size() < 4
                && the == 0
                && !lexicon.is("directions", words.get(0))
                && !isNamedForLand(words)
                && words.stream().noneMatch(w -> lexicon.is("function-words", w.toLowerCase(Locale.ROOT)));
        return plain && words.stream().allMatch(this::isOnlyName) ? 2 : 0;
    }

    // "Norway Post"
    private boolean isNamedForLand(List<String> words) {
        return Surroundings.isLarge(lexicon.places().match(words, 0))
                && !lexicon.firstNames().contains(words.get(0));
    }

    private boolean isOnlyName(String word) {
        boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || ".-'’".indexOf(c) >= 0);
        boolean initial = word.length() == 1 || word.length() == 2 && word.endsWith(".");
        return letters && (initial || !word.equals(word.toUpperCase(Locale.ROOT))) && vocabulary.small(word) == 0;
    }

    private double ownPerson(List<String> words) {
        int size = words.size();
        if (size == 1) {
            return ownFirstName(words.get(0));
        }
        double weight = lexicon.firstNames().contains(words.get(0)) && size <= 4 ? 3 : 0;
        weight += PersonName.isSuffix(words.get(size - 1)) ? 4 : 0;
        boolean initial = size == 3 && isInitial(words.get(1)) || size > 1 && isInitial(words.get(0));
        weight += initial ? 3 : 0;
        weight += words.subList(1, size).stream().anyMatch(PersonName::isParticle) ? 1.5 : 0;
        boolean short1 = size <= 4 && words.stream().noneMatch(w -> w.equals("of") || w.equals("&") || w.equals("and"));
        boolean called = short1
                && singles.contains(Folded.word(words.get(size - 1)))
                && isOnlyName(words.get(size - 1))
                && !lexicon.is("directions", words.get(0));
        weight += called ? 2 : 0;
        return weight;
    }

    // "Trudi" alone is somebody, "Rose" may be a flower and "Robin" a street.
    private double ownFirstName(String word) {
        Gender gender = lexicon.firstNames().gender(word);
        boolean clear = (gender == Gender.MALE || gender == Gender.FEMALE)
                && vocabulary.small(word) == 0
                && lexicon.wordNet().frequency(word.toLowerCase(Locale.ROOT), Pos.NOUN) <= 0;
        return clear ? 2 : lexicon.firstNames().contains(word) ? 0.5 : 0;
    }

    private static boolean isInitial(String word) {
        return word.length() <= 2
                && Character.isUpperCase(word.charAt(0))
                && (word.length() == 1 || word.charAt(1) == '.');
    }

    private double ownPlace(List<String> words) {
        Optional<PlaceMatch> match = lexicon.places().match(words, 0).filter(m -> m.nameEnd() == words.size());
        if (match.isEmpty()) {
            boolean part = words.size() > 1
                    && lexicon.is("directions", words.get(0))
                    && lexicon.places()
                            .match(words, 1)
                            .filter(m -> m.nameEnd() == words.size())
                            .filter(m -> m.best().kind() != PlaceEntry.Kind.CITY
                                    || m.best().population() > 100_000)
                            .isPresent();
            boolean rise = words.size() > 1 && FEATURES.contains(words.get(0));
            return part || rise ? 6 : 0;
        }
        PlaceEntry best = match.get().best();
        boolean town = best.kind() == PlaceEntry.Kind.CITY && best.population() < 100_000;
        boolean land = best.kind() != PlaceEntry.Kind.CITY && best.kind() != PlaceEntry.Kind.FACILITY;
        boolean abbreviated = words.get(words.size() - 1).endsWith(".");
        boolean doubtful = best.isAmbiguous() && !abbreviated;
        boolean large = land || best.population() > 200_000;
        return doubtful ? large ? 2.2 : 1 : land ? 8 : town ? words.size() > 1 ? 2.5 : 1.2 : 5;
    }

    // "Dover Pilots", "San Tomas Padres": a town and many of something
    private boolean isTeam(List<String> words, double the) {
        String last = words.get(words.size() - 1);
        boolean many = words.size() > 1
                && last.length() > 4
                && last.endsWith("s")
                && !last.endsWith("ss")
                && vocabulary.small(last) + vocabulary.small(last.substring(0, last.length() - 1)) == 0;
        return many
                && !lexicon.lemmas().lemma(last, "NOUN").equals(last.toLowerCase(Locale.ROOT))
                && (words.size() > 2 || the > 0 || !lexicon.firstNames().contains(words.get(0)))
                && lexicon.places()
                        .match(words, 0)
                        .filter(m -> m.nameEnd() == words.size() - 1 && m.best().population() > 100_000)
                        .isPresent();
    }

    private double ownOrganisation(List<String> words) {
        String name = String.join(" ", words);
        if (lexicon.list("known-organisations").contains(name)) {
            return 9;
        }
        boolean acronym = words.size() == 1
                && name.length() > 1
                && name.length() <= 6
                && name.equals(name.toUpperCase(Locale.ROOT))
                && name.chars().filter(Character::isLetter).count() > 1;
        boolean station = acronym && name.length() == 4 && (name.startsWith("K") || name.startsWith("W"));
        if (station) {
            return 5;
        }
        double joined =
                words.contains("&") ? 3 : words.size() > 1 && ownPlace(words) == 0 && isNamedForLand(words) ? 2 : 0;
        return acronym ? 2.5 : joined;
    }
}

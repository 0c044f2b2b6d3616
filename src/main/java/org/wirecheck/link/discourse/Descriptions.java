package org.wirecheck.link.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.FirstNames.Gender;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.link.bearer.CastList;
import org.wirecheck.link.bearer.People;
import org.wirecheck.link.bearer.Person;
import org.wirecheck.link.bearer.Reference;
import org.wirecheck.link.name.Titles;
import org.wirecheck.link.name.Words;
import org.wirecheck.model.Entity.Type;
import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/**
 * "The Russian leader", "his counterpart", "the suspect", "the 22-year-old", "the couple", "both leaders" → whom they mean,
 * where what the bundle says of its people leaves one answer.
 */
public final class Descriptions {

    private static final Set<String> OPENERS =
            Set.of("the", "his", "her", "their", "its", "both", "a", "an", "this", "that");
    private static final Set<String> PARTNERS = Set.of(
            "wife",
            "husband",
            "girlfriend",
            "boyfriend",
            "fiancée",
            "fiance",
            "fiancé",
            "fiancee",
            "spouse",
            "partner");
    private static final Set<String> PAIRS = Set.of("leaders", "presidents", "men", "women", "sides");
    private static final Set<String> OTHERS = Set.of(
            "last",
            "next",
            "first",
            "second",
            "third",
            "previous",
            "other",
            "another",
            "few",
            "future",
            "every",
            "any",
            "only",
            "same",
            "new",
            "late",
            "own");
    private static final int LONGEST = 6;
    private static final int LONGEST_OPENER = "their".length();

    /**
     * A description that was read.
     *
     * @param reference whom it means, or null for an unnamed or unclear person
     * @param stranger the head noun, which keeps unnamed people apart
     */
    public record Outcome(int first, int last, @Nullable Reference reference, String stranger, Gender gender) {}

    private final Lexicon lexicon;
    private final People people;
    private final Profiles profiles;
    private final CastList cast;
    private final List<Person> present = new ArrayList<>();
    private @Nullable List<Reference> couple;

    public Descriptions(Lexicon lexicon, People people, Profiles profiles, CastList cast) {
        this.lexicon = lexicon;
        this.people = people;
        this.profiles = profiles;
        this.cast = cast;
    }

    /** Gets to know who is named in the document. */
    public void begin(List<Reference> names) {
        present.clear();
        couple = null;
        Reference last = null;
        for (Reference name : names) {
            if (name.person() == null) {
                continue;
            }
            if (!present.contains(name.person())) {
                present.add(name.person());
            }
            boolean partner = PARTNERS.contains(name.kin().toLowerCase(Locale.ROOT));
            if (partner && last != null && couple == null && !last.entity().equals(name.entity())) {
                couple = List.of(last, name);
            }
            last = name;
        }
    }

    /** The description that starts at this token and ends before {@code upTo}, or null if none does. */
    @Nullable
    public Outcome at(Sentence sentence, List<String> words, int number, int from, int upTo, Salience salience) {
        if (words.get(from).length() > LONGEST_OPENER) {
            return null;
        }
        String opener = words.get(from).toLowerCase(Locale.ROOT);
        return OPENERS.contains(opener) ? described(sentence, words, number, from, upTo, salience) : null;
    }

    private @Nullable Outcome described(
            Sentence sentence, List<String> words, int number, int from, int upTo, Salience salience) {
        String opener = words.get(from).toLowerCase(Locale.ROOT);
        List<Token> tokens = sentence.tokens();
        int end = nounPhraseEnd(tokens, from + 1, upTo);
        if (end <= from) {
            return null;
        }
        String head = words.get(end).toLowerCase(Locale.ROOT);
        Optional<Found<WordEntry>> title = Titles.before(lexicon, words, end + 1);
        boolean apposed = isApposed(words, end, upTo);
        boolean indefinite = opener.equals("a") || opener.equals("an");
        boolean plural = !tokens.get(end).lemma().equals(head) && !PAIRS.contains(head);
        boolean other =
                words.subList(from + 1, end).stream().anyMatch(w -> OTHERS.contains(w.toLowerCase(Locale.ROOT)));
        String entity = apposed || indefinite || plural || other
                ? null
                : entity(opener, words, from, end, head, title, salience);
        if (entity != null) {
            Person person = personOf(entity);
            return new Outcome(
                    from,
                    end,
                    Reference.to(number, from, end, sentence.spanOf(from, end), entity, Form.DESCRIPTION, person),
                    head,
                    Gender.UNKNOWN);
        }
        boolean personal = title.isPresent() || lexicon.is("persons", head) || head.endsWith("-year-old");
        return personal && !apposed ? new Outcome(from, end, null, head, gender(head, title)) : null;
    }

    private @Nullable String entity(
            String opener,
            List<String> words,
            int from,
            int end,
            String head,
            Optional<Found<WordEntry>> title,
            Salience salience) {
        if (head.equals("couple") && couple != null) {
            return group(couple.get(0).entity(), couple.get(1).entity());
        }
        boolean two =
                opener.equals("both") || (from + 1 < end && words.get(from + 1).equals("two"));
        if (two && PAIRS.contains(head)) {
            return pair(salience, head.equals("leaders") || head.equals("presidents"));
        }
        if (head.endsWith("-year-old")) {
            return aged(head.replace("-year-old", ""));
        }
        if (head.equals("counterpart")) {
            return counterpart(salience);
        }
        if (PAIRS.contains(head)) {
            return null;
        }
        if (lexicon.is("kinship", head) || isAnybody(head)) {
            return null;
        }
        return title.map(t -> held(words, from, t, head, salience)).orElse(null);
    }

    // "The man" says too little; "the suspect" and "the senator" may say enough.
    private boolean isAnybody(String head) {
        return !lexicon.is("offices", head)
                && lexicon.list("persons").classes(head).isEmpty()
                && !head.equals("leader");
    }

    // "the chairman, Representative Jane Roe," and "the suspect John Roe" say at once who is meant.
    private boolean isApposed(List<String> words, int end, int upTo) {
        int next = end + 1 < words.size() && words.get(end + 1).equals(",") ? end + 2 : end + 1;
        boolean titled = next < upTo
                && upTo < words.size()
                && Titles.at(lexicon, words, next).filter(t -> t.to() == upTo).isPresent();
        return upTo < words.size() && (next == upTo || titled);
    }

    private static int nounPhraseEnd(List<Token> tokens, int from, int upTo) {
        int end = -1;
        for (int i = from; i < Math.min(upTo, from + LONGEST); i++) {
            Token token = tokens.get(i);
            boolean noun = token.isNominal() || token.text().endsWith("-year-old");
            if (noun) {
                end = i;
            } else if (!(token.is("ADJ")
                    || token.is("NUM")
                    || token.is("ADV")
                    || token.lemma().equals("accuse")
                    || Words.isPossessiveMark(token.text()))) {
                break;
            }
        }
        return end;
    }

    private @Nullable String held(
            List<String> words, int from, Found<WordEntry> title, String head, Salience salience) {
        boolean leader = head.equals("leader");
        Optional<String> country =
                profiles.countryBefore(words, title.from()).or(() -> profiles.countryBehind(words, title.to()));
        boolean narrowed = words.subList(from + 1, title.from()).stream()
                .anyMatch(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)));
        if (narrowed && country.isEmpty()) {
            return null;
        }
        List<Person> fitting = new ArrayList<>();
        for (Person person : present) {
            Profile profile = profiles.of(person);
            boolean office = leader
                    ? profile.leads
                    : profile.offices.contains(title.entry().id());
            if (office && country.map(profile.countries::contains).orElse(!leader)) {
                fitting.add(person);
            }
        }
        if (fitting.size() == 1) {
            return "person:" + fitting.get(0).label();
        }
        return foremost(fitting, salience);
    }

    private static @Nullable String foremost(List<Person> fitting, Salience salience) {
        List<Salience.Candidate> mind = salience.foremost().stream()
                .filter(c -> fitting.contains(c.person))
                .toList();
        boolean clear = mind.size() == 1 || (mind.size() > 1 && mind.get(0).weight > 2 * mind.get(1).weight);
        return clear ? mind.get(0).entity : null;
    }

    private @Nullable String aged(String age) {
        List<Person> fitting =
                present.stream().filter(p -> profiles.of(p).ages.contains(age)).toList();
        return fitting.size() == 1 ? "person:" + fitting.get(0).label() : null;
    }

    private @Nullable String counterpart(Salience salience) {
        List<Salience.Candidate> mind = salience.foremost().stream()
                .filter(c -> profiles.of(c.person).leads)
                .toList();
        return mind.size() == 2 ? mind.get(1).entity : null;
    }

    private @Nullable String pair(Salience salience, boolean leaders) {
        List<Salience.Candidate> mind = salience.foremost().stream()
                .filter(c -> !leaders || profiles.of(c.person).leads)
                .toList();
        boolean clear =
                mind.size() == 2 || (mind.size() > 2 && leaders && mind.get(1).weight > 1.5 * mind.get(2).weight);
        return clear ? group(mind.get(0).entity, mind.get(1).entity) : null;
    }

    private String group(String left, String right) {
        String first = left.compareTo(right) <= 0 ? left : right;
        String second = first.equals(left) ? right : left;
        String name = first.substring("person:".length()) + " and " + second.substring("person:".length());
        cast.entity("group:" + name, name, Type.GROUP);
        return "group:" + name;
    }

    private @Nullable Person personOf(String entity) {
        return present.stream()
                .filter(p -> entity.equals("person:" + p.label()))
                .findFirst()
                .orElse(null);
    }

    private Gender gender(String head, Optional<Found<WordEntry>> title) {
        String gender = lexicon.list("persons")
                .entry(head)
                .or(() -> title.map(Found::entry))
                .flatMap(e -> e.attribute("gender"))
                .orElse("");
        return gender.startsWith("f") ? Gender.FEMALE : gender.startsWith("m") ? Gender.MALE : Gender.UNKNOWN;
    }
}

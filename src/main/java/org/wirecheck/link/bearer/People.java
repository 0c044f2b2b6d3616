package org.wirecheck.link.bearer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.FirstNames.Gender;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.name.Folded;
import org.wirecheck.link.name.Naming;
import org.wirecheck.link.name.PersonName;
import org.wirecheck.model.Field;

/**
 * Full names of the whole bundle → people. Two names are one person only if every form known of that person fits:
 * "J. Roe" joins neither of John and Jane Roe.
 */
public final class People {

    private final Lexicon lexicon;
    private final Set<String> high = new HashSet<>();
    private final Set<String> relatives = new HashSet<>();
    private final Map<String, Person> byKey = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new TreeMap<>();
    private final Map<String, List<Person>> byGiven = new TreeMap<>();

    private People(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static People of(List<Naming> personal, Lexicon lexicon) {
        People people = new People(lexicon);
        Map<String, PersonName> names = new TreeMap<>();
        Map<String, Map<Integer, Integer>> where = new HashMap<>();
        for (Naming naming : personal) {
            PersonName name = PersonName.of(naming.words());
            if (name.isFull()) {
                names.putIfAbsent(name.key(), name);
                if (people.isHigh(naming.signs().title())) {
                    people.high.add(name.key());
                }
                // A headline leaves "Jr." out.
                if (naming.span().field() == Field.TEXT) {
                    where.computeIfAbsent(name.key(), k -> new TreeMap<>())
                            .merge(naming.document(), naming.sentence(), Math::min);
                    if (!naming.signs().kin().isEmpty()) {
                        people.relatives.add(name.key());
                    }
                }
            }
        }
        names.values().stream()
                .sorted(Comparator.comparing((PersonName n) -> -n.words().size())
                        .thenComparing(PersonName::key))
                .forEach(name -> people.place(name, where));
        for (Naming naming : personal) {
            PersonName name = PersonName.of(naming.words());
            Person person = people.byKey.get(name.key());
            if (person != null) {
                person.add(name);
                person.seen(name.label(), naming.document(), naming.signs());
            }
        }
        return people;
    }

    private void place(PersonName name, Map<String, Map<Integer, Integer>> where) {
        List<Person> fitting = new ArrayList<>();
        List<Person> near = new ArrayList<>(bySurname.getOrDefault(name.surnameKey(), List.of()));
        near.addAll(slips(name));
        for (Person person : near) {
            if (!fitting.contains(person)
                    && (person.takes(name, lexicon) && !isNamesake(person, name, where)
                            || isMisspelt(person, name, where))) {
                fitting.add(person);
            }
        }
        if (fitting.size() > 1) {
            fitting.removeIf(p -> p.names().stream()
                    .noneMatch(n -> Folded.word(n.given()).equals(Folded.word(name.given()))
                            && n.suffix().equals(name.suffix())));
        }
        Person person = fitting.size() == 1 ? fitting.get(0) : new Person();
        person.add(name);
        byKey.put(name.key(), person);
        index(bySurname, name.surnameKey(), person);
        index(byGiven, Folded.word(name.given()), person);
    }

    // Looks for "Priebus" under the first name of "Preibus", and for "Pablo Roe" under that of "Pablo Roe Doe".
    private List<Person> slips(PersonName name) {
        List<Person> found = new ArrayList<>();
        for (Person person : byGiven.getOrDefault(Folded.word(name.given()), List.of())) {
            if (person.names().stream()
                    .anyMatch(n -> Folded.isSlip(n.surnameKey(), name.surnameKey()) || n.beginsWith(name))) {
                found.add(person);
            }
        }
        return found;
    }

    // An office only one holds at a time: "President John Roe" is not the "John Roe Jr." whom nobody calls president.
    private boolean isHigh(String title) {
        return !title.isEmpty()
                && lexicon.list("offices")
                        .match(List.of(title.split(" ")), 0)
                        .flatMap(f -> f.entry().attribute("exclusive"))
                        .isPresent();
    }

    // An article that prints "John Roe" and then "John Roe Jr." speaks of two people; one that begins with "Jr." may
    // leave it
    // out later, unless it calls one of them somebody's father or son.
    private boolean isNamesake(Person person, PersonName name, Map<String, Map<Integer, Integer>> where) {
        return person.names().stream()
                .anyMatch(n -> !n.suffix().equals(name.suffix())
                        && (n.isNumbered() || name.isNumbered())
                        && (isToldBefore(n, name, where) || high.contains(n.key()) != high.contains(name.key())));
    }

    private boolean isToldBefore(PersonName one, PersonName other, Map<String, Map<Integer, Integer>> where) {
        boolean kin = relatives.contains(one.key()) || relatives.contains(other.key());
        if (kin || one.isNumbered() == other.isNumbered()) {
            return shareDocument(one, other, where);
        }
        PersonName plain = one.isNumbered() ? other : one;
        Map<Integer, Integer> younger = where.getOrDefault((one.isNumbered() ? one : other).key(), Map.of());
        return where.getOrDefault(plain.key(), Map.of()).entrySet().stream()
                .anyMatch(e -> younger.containsKey(e.getKey()) && e.getValue() <= younger.get(e.getKey()));
    }

    private static boolean shareDocument(PersonName left, PersonName right, Map<String, Map<Integer, Integer>> where) {
        return where.getOrDefault(left.key(), Map.of()).keySet().stream()
                .anyMatch(where.getOrDefault(right.key(), Map.of())::containsKey);
    }

    // "Jaime" in one outlet and "Jamie" in another, "Anna Holmgren" and "Anna Holmgreen"; in one article they are two.
    private boolean isMisspelt(Person person, PersonName name, Map<String, Map<Integer, Integer>> where) {
        boolean surname = person.names().stream()
                .allMatch(n -> Folded.word(n.given()).equals(Folded.word(name.given()))
                        && n.surnameKey().length() > 3
                        && Folded.isSlip(n.surnameKey(), name.surnameKey())
                        && !shareDocument(n, name, where));
        return surname || isMisgiven(person, name, where);
    }

    private boolean isMisgiven(Person person, PersonName name, Map<String, Map<Integer, Integer>> where) {
        return person.names().stream()
                .allMatch(n -> n.surnameKey().equals(name.surnameKey())
                        && n.given().length() > 4
                        && Folded.isSlip(Folded.word(n.given()), Folded.word(name.given()))
                        && lexicon.firstNames().gender(n.given())
                                == lexicon.firstNames().gender(name.given())
                        && !shareDocument(n, name, where));
    }

    private static void index(Map<String, List<Person>> index, String key, Person person) {
        List<Person> people = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (!people.contains(person)) {
            people.add(person);
        }
    }

    /** The person of a full name, or null if it is no full name of anybody. */
    @Nullable
    public Person named(PersonName name) {
        return byKey.get(name.key());
    }

    /** Everybody who may be meant by a bare surname or, failing that, a bare first name. */
    public List<Person> called(String word) {
        List<Person> people = bySurname.getOrDefault(Folded.surname(word), List.of());
        return people.isEmpty() ? byGiven.getOrDefault(Folded.word(word), List.of()) : people;
    }

    public boolean isSurname(String word) {
        return bySurname.containsKey(Folded.surname(word));
    }

    /** A person known by a surname alone, made when first asked for. */
    public Person nameless(PersonName bare) {
        Person person = byKey.get(bare.key());
        if (person == null) {
            person = new Person();
            person.add(bare);
            byKey.put(bare.key(), person);
        }
        return person;
    }

    /** Everybody, each once, by name. */
    public List<Person> all() {
        Map<Person, String> labels = new LinkedHashMap<>();
        byKey.values().forEach(p -> labels.putIfAbsent(p, p.label()));
        return labels.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    public Gender gender(Person person) {
        return person.gender(lexicon);
    }
}

package org.wirecheck.link.bearer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wirecheck.lexicon.FirstNames.Gender;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.name.Naming;
import org.wirecheck.link.name.PersonName;

/** Somebody of the bundle while the names are being gathered: every form of the name with the documents it stands in. */
public final class Person {

    private final List<PersonName> names = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> documents = new TreeMap<>();
    private final Map<String, Integer> titles = new TreeMap<>();
    private int male;
    private int female;

    public void add(PersonName name) {
        if (names.stream().noneMatch(n -> n.label().equals(name.label()))) {
            names.add(name);
        }
    }

    /** Notes one place where the name stands. */
    public void seen(String label, int document, Naming.Signs signs) {
        documents.computeIfAbsent(label, k -> new TreeSet<>()).add(document);
        if (signs.isTitled()) {
            titles.merge(signs.title(), 1, Integer::sum);
        }
        male += signs.gender() == Gender.MALE ? 1 : 0;
        female += signs.gender() == Gender.FEMALE ? 1 : 0;
    }

    public boolean takes(PersonName name, Lexicon lexicon) {
        return names.stream().allMatch(n -> n.fits(name, lexicon) || endsWith(n, name) || n.beginsWith(name));
    }

    // "López Obrador" is the end of "Andrés Manuel López Obrador".
    private static boolean endsWith(PersonName longer, PersonName name) {
        return longer.words().size() > name.words().size() && longer.key().endsWith(" " + name.key());
    }

    public List<PersonName> names() {
        return names;
    }

    /** True if the person goes by this title somewhere, in full or in short: "Secretary" for a secretary of state. */
    public boolean isTitled(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        boolean says = lower.length() > 4;
        return says
                && titles.keySet().stream()
                        .anyMatch(t -> t.toLowerCase(Locale.ROOT).startsWith(lower));
    }

    /** True for a Jr., who is called by his surname alone only where his father is not told of. */
    public boolean isYounger() {
        return names.stream().allMatch(n -> n.suffix().equals("jr"));
    }

    public boolean isIn(int document) {
        return documents.values().stream().anyMatch(d -> d.contains(document));
    }

    public int spread() {
        TreeSet<Integer> all = new TreeSet<>();
        documents.values().forEach(all::addAll);
        return all.size();
    }

    /** The name most outlets give, the fuller one of two given equally often: "Ann Roe". */
    public String label() {
        Comparator<PersonName> byUse = Comparator.comparing(PersonName::isFull)
                .thenComparing(
                        n -> documents.getOrDefault(n.label(), new TreeSet<>()).size())
                .thenComparing(n -> n.words().size())
                .thenComparing(PersonName::label);
        return names.stream().max(byUse).orElseThrow().label();
    }

    /** Man or woman as honorifics show, else as the first name says. */
    public Gender gender(Lexicon lexicon) {
        if (male != female) {
            return male > female ? Gender.MALE : Gender.FEMALE;
        }
        for (PersonName name : names) {
            Gender gender = lexicon.firstNames().gender(name.given());
            if (gender == Gender.MALE || gender == Gender.FEMALE) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }
}

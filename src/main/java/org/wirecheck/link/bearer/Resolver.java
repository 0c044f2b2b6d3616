package org.wirecheck.link.bearer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.FirstNames.Gender;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.name.Naming;
import org.wirecheck.link.name.PersonName;
import org.wirecheck.link.name.Typing;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity.Type;
import org.wirecheck.model.EntityMention.Form;

/**
 * The names of one document, in text order → whom each stands for. A surname alone means the person last named in full in
 * this article, or else the only one of that name in the bundle; relatives who share it are told apart by title.
 */
public final class Resolver {

    private final Lexicon lexicon;
    private final Typing typing;
    private final People people;
    private final Organisations organisations;
    private final Places places;
    private final Metonyms metonyms;
    private final Slips slips;
    private final CastList cast;

    private final Set<Person> named = new LinkedHashSet<>();
    private final Set<Person> relatives = new LinkedHashSet<>();

    public Resolver(
            Lexicon lexicon,
            Typing typing,
            People people,
            Organisations organisations,
            Places places,
            Slips slips,
            CastList cast) {
        this.lexicon = lexicon;
        this.typing = typing;
        this.people = people;
        this.organisations = organisations;
        this.places = places;
        this.metonyms = new Metonyms(lexicon);
        this.slips = slips;
        this.cast = cast;
    }

    public List<Reference> resolve(Document document, List<Naming> namings) {
        named.clear();
        relatives.clear();
        List<Reference> found = new ArrayList<>();
        for (Naming naming : namings) {
            Reference reference = resolve(document, naming);
            if (reference != null) {
                found.add(reference);
            }
        }
        return found;
    }

    private @Nullable Reference resolve(Document document, Naming naming) {
        Person person = person(naming);
        if (person != null) {
            note(naming, person);
            String id = "person:" + person.label();
            cast.entity(id, person.label(), Type.PERSON);
            return reference(naming, id, Form.NAME, person);
        }
        Type type = typing.of(naming);
        if (type == Type.PLACE) {
            return place(document, naming);
        }
        if (type == Type.ORGANISATION) {
            String name = organisations.name(naming);
            cast.entity("organisation:" + name, name, type);
            return reference(naming, "organisation:" + name, Form.NAME, null);
        }
        Naming meant = naming.isSingle() ? slips.meant(naming.key()) : null;
        if (meant != null) {
            return resolve(document, naming.as(meant));
        }
        cast.entity("other:" + naming.printed(), naming.printed(), Type.OTHER);
        return reference(naming, "other:" + naming.printed(), Form.NAME, null);
    }

    private Reference place(Document document, Naming naming) {
        if (places.isSeat(naming) && metonyms.government(document, naming).isPresent()) {
            cast.entity("organisation:" + places.name(naming), places.name(naming), Type.ORGANISATION);
            return reference(naming, "organisation:" + places.name(naming), Form.METONYM, null);
        }
        Optional<Reference> government = metonyms.government(document, naming).map(country -> {
            String id = Places.id(country);
            cast.entity(id, country.name(), Type.PLACE);
            return reference(naming, id, Form.METONYM, null);
        });
        return government.orElseGet(() -> {
            cast.entity(places.id(naming), places.name(naming), Type.PLACE);
            return reference(naming, places.id(naming), Form.NAME, null);
        });
    }

    private Reference reference(Naming naming, String id, Form form, @Nullable Person person) {
        cast.alias(id, naming.printed());
        return new Reference(
                naming.sentence(),
                naming.first(),
                naming.last(),
                naming.span(),
                id,
                form,
                person,
                naming.signs().title(),
                naming.signs().kin());
    }

    private @Nullable Person person(Naming naming) {
        Type type = typing.of(naming);
        PersonName name = PersonName.of(naming.words());
        if (name.isFull()) {
            return type == Type.PERSON ? people.named(name) : null;
        }
        if (type == Type.ORGANISATION && !naming.signs().isTitled()) {
            return null;
        }
        List<Person> called = new ArrayList<>(people.called(name.surnameKey()));
        boolean surname = people.isSurname(name.surnameKey());
        boolean personal = type == Type.PERSON || naming.signs().isTitled();
        boolean sure = surname && (personal || type == Type.OTHER);
        boolean only = personal && called.size() == 1;
        called.removeIf(p -> !sure && !only && !p.isIn(naming.document()));
        boolean placed = type == Type.PLACE
                && (!surname || places.isLand(naming) || naming.signs().place() >= 2 && places.isPlain(naming));
        if (placed && !naming.signs().isTitled()) {
            return null;
        }
        Person chosen = choose(called, naming);
        return chosen == null && personal && (called.isEmpty() || surname) ? people.nameless(name) : chosen;
    }

    private @Nullable Person choose(List<Person> called, Naming naming) {
        List<Person> fitting = new ArrayList<>(called);
        Gender gender = naming.signs().gender();
        if (gender == Gender.MALE || gender == Gender.FEMALE) {
            Gender other = gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
            fitting.removeIf(p -> people.gender(p) == other);
        }
        List<Person> titled =
                fitting.stream().filter(p -> p.isTitled(naming.signs().title())).toList();
        if (titled.size() == 1) {
            return titled.get(0);
        }
        List<Person> here = new ArrayList<>(fitting);
        here.removeIf(p -> !p.isIn(naming.document()));
        if (here.size() > 1) {
            boolean younger = PersonName.of(naming.words()).isNumbered();
            here.removeIf(p -> p.isYounger() != younger && here.stream().anyMatch(o -> o.isYounger() == younger));
            here.removeIf(p -> relatives.contains(p) && !here.stream().allMatch(relatives::contains));
        }
        if (here.size() <= 1) {
            return here.isEmpty() ? dominant(fitting) : here.get(0);
        }
        List<Person> before = new ArrayList<>(named);
        for (int i = before.size() - 1; i >= 0; i--) {
            if (here.contains(before.get(i))) {
                return before.get(i);
            }
        }
        return dominant(here);
    }

    // Of several of one name only somebody most of the bundle writes about may be meant without a first name.
    private static @Nullable Person dominant(List<Person> people) {
        List<Person> sorted = people.stream()
                .sorted(Comparator.comparing((Person p) -> -p.spread()).thenComparing(Person::label))
                .toList();
        boolean clear = sorted.size() == 1
                || (sorted.size() > 1 && sorted.get(0).spread() > sorted.get(1).spread());
        return clear ? sorted.get(0) : null;
    }

    private void note(Naming naming, Person person) {
        if (!PersonName.of(naming.words()).isFull()) {
            return;
        }
        boolean kin = !naming.signs().kin().isEmpty();
        if (kin && !named.contains(person)) {
            relatives.add(person);
        }
        named.remove(person);
        named.add(person);
    }
}

package org.wirecheck.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.bearer.CastList;
import org.wirecheck.link.bearer.Organisations;
import org.wirecheck.link.bearer.People;
import org.wirecheck.link.bearer.Places;
import org.wirecheck.link.bearer.Reference;
import org.wirecheck.link.bearer.Resolver;
import org.wirecheck.link.bearer.Slips;
import org.wirecheck.link.discourse.Discourse;
import org.wirecheck.link.discourse.Profiles;
import org.wirecheck.link.name.Folded;
import org.wirecheck.link.name.HeadlineNames;
import org.wirecheck.link.name.NameFinder;
import org.wirecheck.link.name.Naming;
import org.wirecheck.link.name.Typing;
import org.wirecheck.link.name.Vocabulary;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity.Type;

/**
 * The documents of a bundle → its cast: who and what they speak of, by which names, and where. The bundle is the best
 * gazetteer: a full name in one outlet explains a surname in another. The order of the documents changes nothing.
 */
public final class Linker {

    private static final Comparator<Naming> IN_TEXT_ORDER =
            Comparator.comparing(Naming::sentence).thenComparing(Naming::first);

    private final Lexicon lexicon;

    public Linker(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The cast of these documents; mentions are filed under the articles' ids. Boilerplate is left out. */
    public Cast link(List<Document> documents) {
        Vocabulary vocabulary = Vocabulary.of(documents, lexicon);
        Set<String> outlets = new HashSet<>();
        documents.forEach(
                d -> outlets.add(Folded.key(List.of(d.article().outlet().split(" ")))));
        List<List<Naming>> namings = namings(documents, vocabulary);
        List<Naming> all = namings.stream().flatMap(List::stream).toList();
        Typing typing = Typing.of(all, lexicon, vocabulary, outlets);
        HeadlineNames headlines = new HeadlineNames(lexicon, vocabulary, typing, all);
        for (int d = 0; d < documents.size(); d++) {
            namings.get(d).addAll(headlines.find(documents.get(d), d));
            namings.get(d).sort(IN_TEXT_ORDER);
        }
        List<Naming> complete = namings.stream().flatMap(List::stream).toList();
        return resolve(documents, namings, complete, Typing.of(complete, lexicon, vocabulary, outlets));
    }

    private List<List<Naming>> namings(List<Document> documents, Vocabulary vocabulary) {
        NameFinder finder = new NameFinder(lexicon, vocabulary);
        List<List<Naming>> namings = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            namings.add(new ArrayList<>(finder.find(documents.get(d), d)));
        }
        return namings;
    }

    private Cast resolve(List<Document> documents, List<List<Naming>> namings, List<Naming> all, Typing typing) {
        CastList cast = new CastList();
        People people =
                People.of(all.stream().filter(n -> typing.of(n) == Type.PERSON).toList(), lexicon);
        Resolver resolver = new Resolver(
                lexicon,
                typing,
                people,
                Organisations.of(
                        all.stream()
                                .filter(n -> typing.of(n) == Type.ORGANISATION)
                                .toList(),
                        lexicon),
                Places.of(all.stream().filter(n -> typing.of(n) != Type.PERSON).toList(), documents, lexicon),
                new Slips(all),
                cast);
        Profiles profiles = new Profiles(lexicon);
        List<List<Reference>> names = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            names.add(resolver.resolve(documents.get(d), namings.get(d)));
            profiles.learn(documents.get(d), names.get(d));
        }
        for (int d = 0; d < documents.size(); d++) {
            Discourse discourse = new Discourse(documents.get(d), lexicon, people, profiles, cast);
            cast.mentions(documents.get(d).id(), discourse.read(names.get(d)));
        }
        return cast.build();
    }
}

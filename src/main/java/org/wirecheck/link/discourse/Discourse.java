package org.wirecheck.link.discourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecheck.lexicon.FirstNames.Gender;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.bearer.CastList;
import org.wirecheck.link.bearer.People;
import org.wirecheck.link.bearer.Person;
import org.wirecheck.link.bearer.Reference;
import org.wirecheck.link.name.Words;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Document;
import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Marked;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/**
 * One document with its names resolved → its pronouns and descriptions, read from left to right as a reader would. What is
 * not clear stays open.
 */
public final class Discourse {

    private static final double SUBJECT = 1.5;
    private static final double OTHER = 0.7;
    private static final double QUOTED = 0.25;

    private final Document document;
    private final People people;
    private final Descriptions descriptions;
    private final Salience salience = new Salience();
    private final List<Reference> found = new ArrayList<>();
    private int mark;

    public Discourse(Document document, Lexicon lexicon, People people, Profiles profiles, CastList cast) {
        this.document = document;
        this.people = people;
        this.descriptions = new Descriptions(lexicon, people, profiles, cast);
    }

    /** The names with the pronouns and descriptions that stand for somebody, in text order. */
    public List<Reference> read(List<Reference> names) {
        int next = 0;
        List<Sentence> sentences = document.sentences();
        descriptions.begin(names);
        for (int s = 0; s < sentences.size(); s++) {
            List<Reference> here = new ArrayList<>();
            while (next < names.size() && names.get(next).sentence() == s) {
                here.add(names.get(next++));
            }
            if (sentences.get(s).layer() != Layer.BOILERPLATE
                    && sentences.get(s).layer() != Layer.HEADLINE) {
                salience.fade();
                sentence(sentences.get(s), s, here);
            } else {
                found.addAll(here);
            }
        }
        return found;
    }

    private void sentence(Sentence sentence, int number, List<Reference> names) {
        List<Token> tokens = sentence.tokens();
        List<String> words = Words.of(sentence);
        int name = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = i;
            while (name < names.size() && names.get(name).first() <= i) {
                Reference reference = names.get(name++);
                found.add(reference);
                note(sentence, reference);
                end = Math.max(end, reference.last());
            }
            if (end > i || name > 0 && names.get(name - 1).last() >= i) {
                i = end;
                continue;
            }
            Gender gender = Pronouns.gender(tokens.get(i));
            if (gender != Gender.UNKNOWN) {
                pronoun(sentence, number, i, gender, names);
            }
            Descriptions.Outcome outcome =
                    descriptions.at(sentence, words, number, i, nextPerson(names, name, tokens.size()), salience);
            if (outcome != null) {
                describe(sentence, outcome);
                i = outcome.last();
            }
        }
        found.addAll(names.subList(name, names.size()));
    }

    private static int nextPerson(List<Reference> names, int from, int none) {
        for (int i = from; i < names.size(); i++) {
            if (names.get(i).person() != null) {
                return names.get(i).first();
            }
        }
        return none;
    }

    private void describe(Sentence sentence, Descriptions.Outcome outcome) {
        Reference reference = outcome.reference();
        if (reference != null) {
            found.add(reference);
            note(sentence, reference);
        } else if (!isQuoted(sentence.spanOf(outcome.first(), outcome.last()))) {
            double weight = isSubject(sentence, outcome.last()) ? SUBJECT : OTHER;
            salience.mention(null, "?" + outcome.stranger(), outcome.gender(), weight);
        }
    }

    private void note(Sentence sentence, Reference reference) {
        Person person = reference.person();
        if (person != null) {
            boolean possessive = Words.isPossessive(sentence.tokens(), reference.last());
            double weight = isQuoted(reference.span())
                    ? QUOTED
                    : isSubject(sentence, reference.last()) ? SUBJECT : possessive ? OTHER * 0.8 : OTHER;
            salience.mention(person, reference.entity(), people.gender(person), weight);
            if (weight == SUBJECT) {
                salience.yield(reference.entity());
            }
        }
    }

    private void pronoun(Sentence sentence, int number, int at, Gender gender, List<Reference> names) {
        Span span = sentence.tokens().get(at).span();
        boolean quoted = isQuoted(span);
        Reference ahead = Pronouns.ahead(sentence, at, names);
        Set<String> excluded = excluded(sentence, number, at, names);
        Salience.Candidate meant = quoted ? null : salience.meant(gender, excluded);
        Person person = meant == null ? null : meant.person;
        if (ahead != null && !quoted && fits(ahead, gender)) {
            found.add(Reference.to(number, at, at, span, ahead.entity(), Form.PRONOUN, ahead.person()));
        } else if (meant != null && person != null) {
            Reference reference = Reference.to(number, at, at, span, meant.entity, Form.PRONOUN, person);
            found.add(reference);
            if (isSubject(sentence, at)) {
                salience.mention(person, meant.entity, people.gender(person), SUBJECT * 0.9);
            }
        }
    }

    private boolean fits(Reference ahead, Gender gender) {
        Person person = ahead.person();
        return person != null && people.gender(person) == gender;
    }

    // "Him" is not its clause's subject, and "he" is nobody whom its own clause goes on to name.
    private Set<String> excluded(Sentence sentence, int number, int at, List<Reference> names) {
        Set<String> excluded = new HashSet<>();
        Clause clause = sentence.clauseAt(at);
        if (Pronouns.isObject(sentence, at)) {
            for (int i = found.size() - 1; i >= 0 && found.get(i).sentence() == number; i--) {
                Reference reference = found.get(i);
                boolean same = clause == null || clause.subject() == null || clause.contains(reference.last());
                if (reference.person() != null && same && isSubject(sentence, reference.last())) {
                    excluded.add(reference.entity());
                    break;
                }
            }
        } else if (clause != null && isSubject(sentence, at)) {
            names.stream()
                    .filter(n -> n.first() > at && clause.contains(n.first()))
                    .forEach(n -> excluded.add(n.entity()));
        }
        return excluded;
    }

    /** True for the word before its clause's verb, or right after "said". */
    private static boolean isSubject(Sentence sentence, int at) {
        for (Clause clause : sentence.clauses()) {
            if (clause.subject() != null && clause.subject().contains(at)) {
                return true;
            }
        }
        return sentence.clauses().isEmpty() && Pronouns.precedesVerb(sentence.tokens(), at);
    }

    private boolean isQuoted(Span span) {
        List<Marked> marked = document.marked();
        while (mark > 0 && marked.get(mark - 1).span().end() > span.start()) {
            mark--;
        }
        while (mark < marked.size() && marked.get(mark).span().end() < span.end()) {
            mark++;
        }
        return mark < marked.size() && marked.get(mark).span().covers(span);
    }
}

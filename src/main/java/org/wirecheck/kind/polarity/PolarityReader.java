package org.wirecheck.kind.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Occasion;
import org.wirecheck.kind.Participant;
import org.wirecheck.kind.Participants;
import org.wirecheck.kind.Reading;
import org.wirecheck.kind.SentenceWise;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** Clauses and verbless outcomes ("without a formal deal") of an article → polarities with what they hang on. */
final class PolarityReader {

    private static final Set<String> NO = Set.of("no", "neither", "none", "nobody", "nothing");
    private static final Set<String> LACK = Set.of("lack", "absence", "failure", "collapse");

    private final Propositions propositions;
    private final WordList semiModals;
    private final WordList intentions;

    PolarityReader(Lexicon lexicon) {
        this.propositions = new Propositions(lexicon);
        this.semiModals = lexicon.list("semi-modals");
        this.intentions = lexicon.list("intention-nouns");
    }

    List<Mention> read(Reading reading) {
        return SentenceWise.read(reading, this::read);
    }

    private List<Mention> read(Sentence sentence, int number, Participants participants) {
        List<Mention> found = new ArrayList<>();
        for (int k = 0; k < sentence.clauses().size(); k++) {
            Mention mention = clause(sentence, number, k, participants);
            if (mention != null) {
                found.add(mention);
            }
        }
        for (Phrase phrase : sentence.phrases()) {
            Mention mention = verbless(sentence, number, phrase);
            if (mention != null && found.stream().noneMatch(f -> f.span().overlaps(mention.span()))) {
                found.add(mention);
            }
        }
        return found;
    }

    private @Nullable Mention clause(Sentence sentence, int number, int index, Participants participants) {
        Clause clause = sentence.clauses().get(index);
        boolean awaits = index + 1 < sentence.clauses().size()
                && clause.equals(Stance.expecting(sentence, sentence.clauses().get(index + 1)));
        Stance stance = awaits ? null : Stance.of(sentence, clause, semiModals, intentions);
        Propositions.Proposition told = stance == null ? null : propositions.of(sentence, index, participants);
        if (stance == null || told == null) {
            return null;
        }
        Stance said = told.flips() ? stance.not() : stance;
        Polarity value =
                new Polarity(told.predicate(), told.subject(), told.object(), told.scope(), said.holds(), said.grade());
        return new Mention(
                "polarity", span(sentence, clause), value, "", number, hook(sentence, clause, told, participants));
    }

    /** The verb group, with the noun phrase that denies where it stands right beside: "took no questions". */
    private Span span(Sentence sentence, Clause clause) {
        Clause expects = Stance.expecting(sentence, clause);
        int first = expects == null ? clause.verb().first() : expects.verb().first();
        int last = propositions.last(sentence, clause);
        Phrase subject = clause.subject();
        Phrase object = clause.object();
        if (subject != null && denies(sentence, subject) && subject.last() == first - 1) {
            first = subject.first();
        }
        if (object != null
                && denies(sentence, object)
                && object.first() == clause.verb().last() + 1) {
            last = object.last();
        }
        return sentence.spanOf(first, last);
    }

    private static boolean denies(Sentence sentence, Phrase phrase) {
        return NO.contains(sentence.tokens().get(phrase.first()).text().toLowerCase(java.util.Locale.ROOT));
    }

    /** Predicate and governor are what the value calls them, so that "deal" and "accord" hang on one word. */
    private static Hook hook(
            Sentence sentence, Clause clause, Propositions.Proposition told, Participants participants) {
        Token verb = sentence.tokens().get(clause.verb().head());
        Participant patient = participants.patient(sentence, clause);
        Phrase asked = patient == null || clause.verb().passive() ? clause.subject() : clause.object();
        Participant whom = asked == null ? null : participants.of(sentence, asked);
        Word governor = null;
        if (asked != null && whom != null) {
            Token head = sentence.tokens().get(asked.head());
            governor = new Word(told.object().startsWith(whom.key()) ? head.lemma() : told.object(), head.span());
        }
        return new Hook(
                governor,
                new Word(told.predicate(), verb.span()),
                whom != null && whom.known() ? whom.span() : null,
                asked == null ? List.of() : modifiers(sentence, asked),
                Occasion.traits(sentence, clause));
    }

    private static List<String> modifiers(Sentence sentence, Phrase phrase) {
        List<String> modifiers = new ArrayList<>();
        for (int i = phrase.first(); i < phrase.head(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.is("ADJ") || token.is("NOUN") || token.is("PROPN")) {
                modifiers.add(token.lemma());
            }
        }
        return modifiers;
    }

    /** "No deal after the summit", "without a formal agreement", "the lack of a deal". */
    private @Nullable Mention verbless(Sentence sentence, int number, Phrase phrase) {
        Token head = sentence.tokens().get(phrase.head());
        String outcome = propositions
                .outcome(head.lemma().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
        if (outcome.isEmpty()) {
            return null;
        }
        int first = deniedFrom(sentence, phrase);
        if (first < 0) {
            return null;
        }
        Hook hook = new Hook(
                new Word(outcome, head.span()),
                new Word("reach", head.span()),
                null,
                modifiers(sentence, phrase),
                List.of());
        Polarity value = new Polarity("reach", "", outcome, "", false, Grade.FLAT);
        return new Mention("polarity", sentence.spanOf(first, phrase.last()), value, "", number, hook);
    }

    /** The first token of what denies the phrase, or -1. */
    private static int deniedFrom(Sentence sentence, Phrase phrase) {
        boolean spoken =
                sentence.clauses().stream().anyMatch(c -> phrase.equals(c.subject()) || phrase.equals(c.object()));
        if (denies(sentence, phrase)) {
            return spoken ? -1 : phrase.first();
        }
        if (phrase.preposition().equals("without")) {
            return phrase.first() - 1;
        }
        int index = sentence.phrases().indexOf(phrase);
        Phrase before = index == 0 ? null : sentence.phrases().get(index - 1);
        boolean lack = before != null
                && phrase.preposition().equals("of")
                && before.last() >= phrase.first() - 2
                && LACK.contains(sentence.tokens().get(before.head()).lemma());
        return lack && before != null ? before.first() : -1;
    }
}

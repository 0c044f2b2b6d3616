package org.wirecheck.kind.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Participant;
import org.wirecheck.kind.Participants;
import org.wirecheck.kind.Reading;
import org.wirecheck.kind.Telling;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Link;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Word;

/** Reads deeds from the clauses of an article and sets two of them against each other. */
final class Deeds {

    private final WordList verbs;

    Deeds(Lexicon lexicon) {
        this.verbs = lexicon.list("deeds");
    }

    List<Mention> read(Reading reading) {
        List<Mention> found = new ArrayList<>();
        Participants participants = new Participants(reading);
        List<Sentence> sentences = reading.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.layer() != Layer.BOILERPLATE) {
                for (Clause clause : sentence.clauses()) {
                    Mention mention = deed(sentence, s, clause, participants);
                    boolean apart = mention != null
                            && (found.isEmpty()
                                    || !found.get(found.size() - 1).span().overlaps(mention.span()));
                    if (mention != null && apart) {
                        found.add(mention);
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Mention deed(Sentence sentence, int number, Clause clause, Participants participants) {
        boolean verb = sentence.tokens().get(clause.verb().head()).is("VERB");
        if (!verb || !isDone(sentence, clause)) {
            return null;
        }
        String lemma = clause.verb().lemma();
        WordEntry entry = verbs.entry(lemma).orElse(null);
        boolean converse = entry != null && entry.is("converse");
        Participant agent = converse ? behind(sentence, clause, participants) : participants.agent(sentence, clause);
        Participant patient = converse ? participants.agent(sentence, clause) : participants.patient(sentence, clause);
        if (agent == null
                || patient == null
                || !agent.known()
                || patient.key().isEmpty()
                || entry != null && entry.is("mutual")
                || !patient.known() && (entry == null || !entry.is("one-agent"))) {
            return null;
        }
        Deed deed = new Deed(entry == null ? lemma : entry.id(), agent.key(), patient.key());
        Word predicate = new Word(
                deed.verb(), sentence.tokens().get(clause.verb().head()).span());
        // Of two the cast knows either may be told as the one it befell, so neither governs.
        Word governor = patient.known() ? null : new Word(patient.lemma(), patient.span());
        Hook hook = new Hook(governor, predicate, null, List.of(), List.of());
        return new Mention(
                "action", sentence.spanOf(clause.verb().first(), clause.verb().last()), deed, "", number, hook);
    }

    /** Told as done: not denied, asked, supposed, planned or alleged. */
    private static boolean isDone(Sentence sentence, Clause clause) {
        boolean said = clause.link() != Link.INFINITIVE
                && (clause.link() != Link.PARTICIPLE || clause.verb().passive());
        return said && !clause.verb().negated() && clause.verb().modal().isEmpty() && Telling.isTold(sentence, clause);
    }

    private static @Nullable Participant behind(Sentence sentence, Clause clause, Participants participants) {
        for (Phrase phrase : clause.complements()) {
            if (phrase.preposition().equals("to")
                    && phrase.first() > clause.verb().last()) {
                return participants.of(sentence, phrase);
            }
        }
        return null;
    }

    Relation compare(Deed left, Deed right) {
        if (left.equals(right)) {
            return Relation.EQUIVALENT;
        }
        if (left.isTurned(right)) {
            return Relation.CONTRADICTS;
        }
        boolean oneAgent = verbs.classes(left.verb()).contains("one-agent");
        boolean sameDeed = left.verb().equals(right.verb()) && left.patient().equals(right.patient());
        return oneAgent && sameDeed ? agents(left.agent(), right.agent()) : Relation.UNRELATED;
    }

    /** Of a deed only one can have done, another person of the same sort cannot have done it too; a list may hold him. */
    private static Relation agents(String left, String right) {
        Set<String> ones = Set.of(left.split("\\+"));
        Set<String> others = Set.of(right.split("\\+"));
        if (others.containsAll(ones)) {
            return Relation.REFINED_BY;
        }
        if (ones.containsAll(others)) {
            return Relation.REFINES;
        }
        boolean shared = ones.stream().anyMatch(others::contains);
        boolean sort =
                left.contains(":") && sort(left).equals(sort(right)) && !isPart(left, right) && !isPart(right, left);
        return shared ? Relation.OVERLAPS : sort ? Relation.CONTRADICTS : Relation.UNRELATED;
    }

    /** "Dover" and "Dover United" may be one. */
    private static boolean isPart(String left, String right) {
        return Deed.name(left).contains(Deed.name(right));
    }

    private static String sort(String key) {
        return key.substring(0, key.indexOf(':') + 1);
    }
}

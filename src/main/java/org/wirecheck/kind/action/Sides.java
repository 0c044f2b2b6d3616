package org.wirecheck.kind.action;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Participant;
import org.wirecheck.kind.Participants;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/**
 * Phrases with a preposition → the second side of a deed: "handed the award to Roe", "filed a suit against Acme", "charged with
 * the murder of Doe", "Dover's win over Orde".
 */
final class Sides {

    /** A deed a noun phrase names. */
    record Named(Deed deed) {}

    private static final Set<String> ONTO = Set.of("to", "against", "from", "on", "over");
    private static final Set<String> PRIZES = Set.of(
            "award",
            "prize",
            "medal",
            "title",
            "trophy",
            "contract",
            "cup",
            "championship",
            "crown",
            "scholarship",
            "honour",
            "honor",
            "seat",
            "nomination");
    private static final Set<String> GETTING =
            Set.of("win", "receive", "claim", "take", "collect", "earn", "clinch", "capture");
    private static final Set<String> GIVING = Set.of("go", "give", "award", "present", "hand", "grant", "bestow");
    private static final Set<String> CHARGING =
            Set.of("charge", "indict", "convict", "accuse", "suspect", "acquit", "arraign");
    private static final Set<String> KILLING =
            Set.of("murder", "killing", "slaying", "manslaughter", "assassination", "death", "homicide");
    private static final Set<String> FILING =
            Set.of("file", "bring", "launch", "lodge", "start", "win", "lose", "drop");
    private static final Set<String> SHARED = Set.of(
            "letter",
            "message",
            "call",
            "visit",
            "question",
            "talk",
            "tribute",
            "speech",
            "apology",
            "attention",
            "way",
            "part",
            "time",
            "light",
            "pressure",
            "point",
            "goal",
            "game",
            "claim",
            "allegation",
            "attack",
            "strike");

    private final WordList nouns;

    Sides(Lexicon lexicon) {
        this.nouns = lexicon.list("deed-nouns");
    }

    /** The deed of a clause whose second side stands behind a preposition; null if none does. */
    @Nullable
    Deed beyond(Sentence sentence, Clause clause, Participants participants) {
        Deed charged = charged(sentence, clause, participants);
        if (charged != null) {
            return charged;
        }
        Participant thing = thing(sentence, clause, participants);
        if (thing == null || thing.known() || thing.key().isEmpty()) {
            return null;
        }
        Participant agent = participants.agent(sentence, clause);
        boolean prize = PRIZES.contains(thing.lemma());
        if (prize && GETTING.contains(clause.verb().lemma()) && agent != null && agent.known()) {
            return new Deed("win", agent.key(), named(sentence, clause, thing));
        }
        return onto(sentence, clause, participants, thing, prize, agent);
    }

    private @Nullable Deed onto(
            Sentence sentence,
            Clause clause,
            Participants participants,
            Participant thing,
            boolean prize,
            @Nullable Participant agent) {
        for (Phrase phrase : clause.complements()) {
            boolean after = phrase.first() > clause.verb().last();
            Participant other = after && ONTO.contains(phrase.preposition()) ? participants.of(sentence, phrase) : null;
            if (other != null && other.known()) {
                if (prize
                        && phrase.preposition().equals("to")
                        && GIVING.contains(clause.verb().lemma())) {
                    return new Deed("win", other.key(), named(sentence, clause, thing));
                }
                return agent == null || !agent.known() || SHARED.contains(thing.lemma()) || isPlace(other)
                        ? null
                        : new Deed(verb(clause, thing, phrase), agent.key(), other.key());
            }
        }
        return null;
    }

    private String verb(Clause clause, Participant thing, Phrase phrase) {
        WordEntry noun = nouns.entry(thing.lemma()).orElse(null);
        boolean names = noun != null && FILING.contains(clause.verb().lemma()) && noun.is("onto");
        return names && noun != null
                ? noun.id()
                : clause.verb().lemma() + " " + thing.lemma() + " " + phrase.preposition();
    }

    // Something is launched on a town from anywhere.
    private static boolean isPlace(Participant participant) {
        return participant.key().startsWith("place:");
    }

    private static @Nullable Participant thing(Sentence sentence, Clause clause, Participants participants) {
        boolean goes = clause.verb().lemma().equals("go");
        return goes ? participants.of(sentence, clause.subject()) : participants.patient(sentence, clause);
    }

    /** "novel prize" for "the novel prize". */
    private static String named(Sentence sentence, Clause clause, Participant thing) {
        Phrase phrase = thing.span().equals(span(sentence, clause.subject())) ? clause.subject() : clause.object();
        StringBuilder words = new StringBuilder();
        for (int i = phrase == null ? 0 : phrase.first(); phrase != null && i < phrase.head(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.is("ADJ") || token.is("NOUN") || token.is("PROPN") || token.is("NUM")) {
                words.append(token.text().toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        return words + thing.lemma();
    }

    private static org.wirecheck.model.@Nullable Span span(Sentence sentence, @Nullable Phrase phrase) {
        return phrase == null ? null : sentence.spanOf(phrase.first(), phrase.last());
    }

    /** "Roe was charged with the murder of Doe". */
    private static @Nullable Deed charged(Sentence sentence, Clause clause, Participants participants) {
        if (!CHARGING.contains(clause.verb().lemma())) {
            return null;
        }
        Participant whom = participants.patient(sentence, clause);
        List<Phrase> phrases = sentence.phrases();
        for (int i = 0; i + 1 < phrases.size(); i++) {
            Phrase crime = phrases.get(i);
            Phrase victim = phrases.get(i + 1);
            boolean inside = crime.first() > clause.verb().last()
                    && crime.first() <= clause.verb().last() + 8;
            boolean of = victim.preposition().equals("of") && victim.first() <= crime.last() + 2;
            boolean killing =
                    KILLING.contains(sentence.tokens().get(crime.head()).lemma());
            Participant killed = inside && of && killing ? participants.of(sentence, victim) : null;
            if (killed != null && killed.known() && whom != null && whom.known()) {
                return new Deed("be " + clause.verb().lemma() + " in killing of", whom.key(), killed.key());
            }
        }
        return null;
    }

    /** The deed a noun names with both sides: "the suit by Roe against Acme"; null if one side is not known. */
    @Nullable
    Named of(Sentence sentence, Phrase phrase, Participants participants) {
        WordEntry noun =
                nouns.entry(sentence.tokens().get(phrase.head()).lemma()).orElse(null);
        if (noun == null) {
            return null;
        }
        Set<String> leading = Set.of(noun.attribute("pair").orElse("").split("\\|"));
        int at = sentence.phrases().indexOf(phrase);
        Participant one = possessor(sentence, at, participants);
        Participant other = null;
        for (int i = at + 1; i < sentence.phrases().size() && i <= at + 2; i++) {
            Phrase next = sentence.phrases().get(i);
            boolean near = next.first() <= sentence.phrases().get(i - 1).last() + 3;
            boolean by = next.preposition().equals("by") || next.preposition().equals("from");
            if (near && leading.contains(next.preposition())) {
                other = participants.of(sentence, next);
            } else if (near && by && one == null) {
                one = participants.of(sentence, next);
            }
        }
        if (one == null || other == null || !one.known() || !other.known() || isPlace(one) != isPlace(other)) {
            return null;
        }
        return new Named(
                noun.is("converse")
                        ? new Deed(noun.id(), other.key(), one.key())
                        : new Deed(noun.id(), one.key(), other.key()));
    }

    private static @Nullable Participant possessor(Sentence sentence, int at, Participants participants) {
        Phrase before = at < 1 ? null : sentence.phrases().get(at - 1);
        boolean owns = before != null
                && before.preposition().equals("'s")
                && before.last() >= sentence.phrases().get(at).first() - 2;
        return owns ? participants.of(sentence, before) : null;
    }
}

package org.wirecheck.kind.polarity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Participant;
import org.wirecheck.kind.Participants;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Link;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/**
 * What a clause says yes or no to. The sole participant of "the school closed", "the school was closed" and "they closed the
 * school" is the object; opposites are brought to the one that says yes.
 */
final class Propositions {

    private static final Set<String> LIGHT = Set.of(
            "be", "do", "have", "get", "go", "come", "make", "take", "become", "seem", "look", "use", "need", "want",
            "try");
    private static final Set<String> BRINGS_ABOUT = Set.of(
            "reach",
            "secure",
            "strike",
            "sign",
            "clinch",
            "achieve",
            "establish",
            "forge",
            "hammer",
            "seal",
            "broker",
            "be",
            "have",
            "make",
            "get",
            "produce",
            "yield",
            "take",
            "answer",
            "field");
    private static final Set<String> NARROWING =
            Set.of("with", "of", "to", "for", "as", "against", "from", "about", "into", "in favor");

    private final WordList opposites;
    private final WordList outcomes;
    private final WordList verbs;
    private final WordList closed;

    Propositions(Lexicon lexicon) {
        this.opposites = lexicon.list("opposites");
        this.outcomes = lexicon.list("outcomes");
        this.verbs = lexicon.list("verb-classes");
        this.closed = lexicon.list("function-words");
    }

    /** What is asked of, before anyone says yes or no; {@code flips} if the word itself says no. */
    record Proposition(String predicate, String subject, String object, boolean flips) {}

    /** The outcome a noun names ("agreement" for "deal"), if any. */
    Optional<String> outcome(String lemma) {
        return outcomes.id(lemma);
    }

    /** The proposition of a clause, or null if who or what it is about stays unsaid. */
    @Nullable
    Proposition of(Sentence sentence, int index, Participants participants) {
        Clause clause = sentence.clauses().get(index);
        Participant agent = participants.agent(sentence, clause);
        Participant patient = participants.patient(sentence, clause);
        String lemma = clause.verb().lemma();
        String outcome = patient == null ? "" : outcome(patient.lemma()).orElse("");
        String sole =
                agent == null || patient != null ? "" : outcome(agent.lemma()).orElse("");
        boolean there = lemma.equals("be") && !sole.isEmpty();
        if (!outcome.isEmpty()
                && clause.link() == Link.PARTICIPLE
                && !clause.verb().negated()) {
            return null;
        }
        if (lemma.equals("survive") && clause.verb().passive()) {
            return null;
        }
        if (BRINGS_ABOUT.contains(lemma) && !outcome.isEmpty() || there) {
            String doer = agent == null || there ? "" : agent.key();
            return new Proposition("reach", doer, outcome.isEmpty() ? sole : outcome, false);
        }
        String tag = sentence.tokens().get(clause.verb().head()).tag();
        Optional<WordEntry> pole = opposites.entriesOf(lemma).stream()
                .filter(e -> e.attribute("pos").map(tag::equals).orElse(true))
                .findFirst();
        String predicate = pole.map(WordEntry::id).filter(id -> !id.isEmpty()).orElse(lemma);
        boolean flips = pole.map(p -> p.is("no")).orElse(false);
        String content = content(sentence, index);
        if (patient != null) {
            boolean whose = lemma.equals("be") && key(agent).isEmpty();
            return patient.key().isEmpty() || whose
                    ? null
                    : new Proposition(
                            predicate,
                            key(agent),
                            patient.key() + narrowed(sentence, clause, participants) + content,
                            flips);
        }
        String narrowing = narrowed(sentence, clause, participants);
        if (agent == null || agent.key().isEmpty() && narrowing.isEmpty() && content.isEmpty()) {
            return null;
        }
        boolean bare = narrowing.isEmpty() && content.isEmpty();
        boolean speaks =
                verbs.classes(lemma).contains("report") && !clause.verb().negated();
        if ((LIGHT.contains(lemma) || speaks) && bare) {
            return null;
        }
        boolean state = sentence.tokens().get(clause.verb().head()).is("ADJ");
        if (bare || state) {
            return agent.key().isEmpty()
                    ? null
                    : new Proposition(predicate, "", agent.key() + narrowing + content, flips);
        }
        return new Proposition(predicate, agent.key(), (narrowing + content).strip(), flips);
    }

    private static String key(@Nullable Participant participant) {
        return participant == null ? "" : participant.key();
    }

    /** " to request" for "respond to a request"; words of time and place narrow nothing that is asked. */
    private String narrowed(Sentence sentence, Clause clause, Participants participants) {
        String until = "";
        String narrowing = "";
        for (Phrase phrase : clause.complements()) {
            boolean after = phrase.first() > clause.verb().last();
            Token head = sentence.tokens().get(phrase.head());
            if (phrase.preposition().equals("until") || phrase.preposition().equals("till")) {
                until = " until";
            } else if (after && narrowing.isEmpty() && NARROWING.contains(phrase.preposition()) && !isTime(head)) {
                Participant other = participants.of(sentence, phrase);
                narrowing =
                        other == null || other.key().isEmpty() ? "" : " " + phrase.preposition() + " " + other.key();
            }
        }
        return narrowing + until;
    }

    private boolean isTime(Token head) {
        Set<String> classes = closed.classes(head.lemma().toLowerCase(java.util.Locale.ROOT));
        return head.is("NUM")
                || classes.contains("weekday")
                || classes.contains("month")
                || classes.contains("time-noun");
    }

    /** What the clause takes as its content: "that relate" for "believe it is related", "to appeal" for "know how to appeal". */
    private static String content(Sentence sentence, int index) {
        for (int i = index + 1; i < sentence.clauses().size(); i++) {
            Clause next = sentence.clauses().get(i);
            if (next.matrix() == index && (next.link() == Link.REPORTED || next.link() == Link.QUESTION)) {
                return " that " + next.verb().lemma();
            }
            boolean adjacent = next.first() <= sentence.clauses().get(index).last() + 2 && i == index + 1;
            if (next.link() == Link.INFINITIVE && adjacent) {
                return " to " + next.verb().lemma();
            }
            if (next.link() == Link.ADVERBIAL && adjacent && isUntil(sentence, next)) {
                return " until";
            }
        }
        return "";
    }

    private static boolean isUntil(Sentence sentence, Clause clause) {
        String word = sentence.tokens().get(clause.first()).text();
        return word.equalsIgnoreCase("until") || word.equalsIgnoreCase("till") || word.equalsIgnoreCase("unless");
    }
}

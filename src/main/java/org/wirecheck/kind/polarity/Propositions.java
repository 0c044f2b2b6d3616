package org.wirecheck.kind.polarity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Participant;
import org.wirecheck.kind.Participants;
import org.wirecheck.lexicon.Lexicon;
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
    private static final Set<String> STAYING = Set.of("be", "remain", "stay", "list");
    private static final Set<String> WHERE =
            Set.of("in", "at", "on", "inside", "under", "aboard", "behind", "near", "with", "among", "out of");
    private static final Set<String> GRADABLE = Set.of("condition", "health");
    private static final String SURE = "known";
    private static final Set<String> ONE = Set.of("he", "she");

    private static final WordList JUSTICE = Lexicon.standard().list("justice-verbs");

    private final Poles poles;
    private final WordList outcomes;
    private final WordList verbs;
    private final Narrowing narrowing;

    Propositions(Lexicon lexicon) {
        this.poles = new Poles(lexicon);
        this.outcomes = lexicon.list("outcomes");
        this.verbs = lexicon.list("verb-classes");
        this.narrowing = new Narrowing(lexicon);
    }

    /**
     * What is asked of, before anyone says yes or no.
     *
     * @param scope what narrows the question, or empty
     * @param flips true if the word itself says no
     */
    record Proposition(String predicate, String subject, String object, String scope, boolean flips) {

        static Proposition of(Poles.Pole pole, String subject, String object, String scope) {
            return new Proposition(pole.predicate(), subject, object.strip(), scope.strip(), pole.flips());
        }
    }

    /** True for what a court does to somebody, which stays the same with and without its "with murder". */
    static boolean isJustice(String predicate) {
        return JUSTICE.contains(predicate) || predicate.equals("guilty");
    }

    /** Index of the last token of a clause's verb with its particle. */
    int last(Sentence sentence, Clause clause) {
        return poles.last(sentence, clause);
    }

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
        boolean produced = !outcome.isEmpty()
                && clause.link() == Link.PARTICIPLE
                && !clause.verb().negated();
        if (produced || lemma.equals("survive") && clause.verb().passive()) {
            return null;
        }
        String narrowed = narrowing.of(sentence, clause, participants);
        if (BRINGS_ABOUT.contains(lemma) && !outcome.isEmpty() || there) {
            String doer = agent == null || there ? "" : agent.key();
            String about = Narrowing.about(sentence, clause, participants);
            return new Proposition("reach", doer, outcome.isEmpty() ? sole : outcome, about, false);
        }
        Participant told = patient == null ? agent : patient;
        Poles.Pole pole = poles.of(sentence, clause, told == null ? "" : told.lemma());
        String content = Narrowing.content(sentence, index, pole.predicate().equals(SURE), participants);
        if (!content.isEmpty() && isExpletive(sentence, clause.subject())) {
            return Proposition.of(pole, "", content, "");
        }
        if (pole.sole() && !clause.verb().passive() && agent != null) {
            return agent.key().isEmpty() ? null : Proposition.of(pole, "", agent.key(), "");
        }
        if (patient != null) {
            boolean whose = lemma.equals("be") && Narrowing.key(agent).isEmpty();
            return patient.key().isEmpty() || whose
                    ? null
                    : Proposition.of(
                            pole, doer(agent), which(sentence, clause, patient) + patient.key() + content, narrowed);
        }
        return agent == null ? null : ofOne(sentence, clause, participants, pole, agent, narrowed, content);
    }

    /** Who does it; "he" is one person, though nobody knows which. */
    private static String doer(@Nullable Participant agent) {
        boolean someone = agent != null && agent.key().isEmpty() && ONE.contains(agent.lemma());
        return someone ? Polarity.SOMEONE : Narrowing.key(agent);
    }

    /** "private " for "had a private account": what somebody has or makes is told by its kind. */
    private static String which(Sentence sentence, Clause clause, Participant patient) {
        Phrase object = clause.object();
        StringBuilder words = new StringBuilder();
        if (object != null && LIGHT.contains(clause.verb().lemma()) && !patient.known()) {
            for (int i = object.first(); i < object.head(); i++) {
                Token token = sentence.tokens().get(i);
                boolean kind = token.is("ADJ") || token.is("NOUN") || token.is("PROPN");
                words.append(kind ? token.lemma().toLowerCase(java.util.Locale.ROOT) + " " : "");
            }
        }
        return Participants.plain(words.toString()) + (words.isEmpty() ? "" : " ");
    }

    /** What is told of one participant only. */
    private @Nullable Proposition ofOne(
            Sentence sentence,
            Clause clause,
            Participants participants,
            Poles.Pole pole,
            Participant agent,
            String narrowed,
            String content) {
        if (STAYING.contains(clause.verb().lemma()) && narrowed.isEmpty() && content.isEmpty()) {
            return staying(sentence, clause, participants, agent);
        }
        boolean bare = narrowed.isEmpty() && content.isEmpty();
        boolean speaks = verbs.classes(clause.verb().lemma()).contains("report")
                && !clause.verb().negated();
        if (agent.key().isEmpty() && bare || (LIGHT.contains(pole.predicate()) || speaks) && bare) {
            return null;
        }
        boolean state = sentence.tokens().get(clause.verb().head()).is("ADJ");
        if (bare || state) {
            return agent.key().isEmpty() ? null : Proposition.of(pole, "", agent.key() + content, narrowed);
        }
        return Proposition.of(pole, agent.key(), narrowed + content, "");
    }

    /** "was not at home", "is in stable condition". */
    private @Nullable Proposition staying(
            Sentence sentence, Clause clause, Participants participants, Participant agent) {
        for (Phrase phrase : clause.complements()) {
            Token head = sentence.tokens().get(phrase.head());
            boolean after = phrase.first() > clause.verb().last();
            if (after
                    && WHERE.contains(phrase.preposition())
                    && !narrowing.isTime(head)
                    && !agent.key().isEmpty()) {
                if (GRADABLE.contains(head.lemma())) {
                    return graded(sentence, phrase, agent);
                }
                Participant where = participants.of(sentence, phrase);
                boolean said = clause.verb().lemma().equals("be")
                        && where != null
                        && !where.key().isEmpty();
                return said && where != null
                        ? new Proposition("be", agent.key(), phrase.preposition() + " " + where.key(), "", false)
                        : null;
            }
        }
        return null;
    }

    private @Nullable Proposition graded(Sentence sentence, Phrase phrase, Participant agent) {
        Poles.Pole found = null;
        for (int i = phrase.first(); i < phrase.head(); i++) {
            String word = sentence.tokens().get(i).text().toLowerCase(java.util.Locale.ROOT);
            Poles.Pole pole = poles.pole(word, "ADJ", "condition");
            boolean listed = pole.predicate().equals("stable");
            if (listed && found != null && found.flips() != pole.flips()) {
                return null;
            }
            found = listed ? pole : found;
        }
        return found == null ? null : Proposition.of(found, "", agent.key(), "");
    }

    private static boolean isExpletive(Sentence sentence, @Nullable Phrase subject) {
        return subject != null
                && subject.first() == subject.last()
                && sentence.tokens().get(subject.head()).text().equalsIgnoreCase("it");
    }
}

package org.wirecheck.kind.polarity;

import java.util.List;
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

/** What narrows the question a clause answers beyond its verb and participants: about what, to whom, until when, that what. */
final class Narrowing {

    private static final Set<String> NARROWING =
            Set.of("with", "of", "to", "for", "as", "against", "from", "about", "into", "in favor");
    private static final Set<String> SPOKEN_ON =
            Set.of("comment", "vote", "agree", "rule", "elaborate", "decide", "speak");
    private static final WordList JUSTICE = Lexicon.standard().list("justice-verbs");

    private final WordList closed;

    Narrowing(Lexicon lexicon) {
        this.closed = lexicon.list("function-words");
    }

    /** " to request" for "respond to a request"; words of time and place narrow nothing that is asked. */
    String of(Sentence sentence, Clause clause, Participants participants) {
        String until = "";
        String narrowing = "";
        for (Phrase phrase : clause.complements()) {
            boolean after = phrase.first() > clause.verb().last();
            Token head = sentence.tokens().get(phrase.head());
            if (phrase.preposition().equals("until") || phrase.preposition().equals("till")) {
                until = " until";
            } else if (after && narrowing.isEmpty() && narrows(clause, phrase) && !isTime(head)) {
                Participant other = participants.of(sentence, phrase);
                narrowing =
                        other == null || other.key().isEmpty() ? "" : " " + phrase.preposition() + " " + other.key();
            }
        }
        return narrowing + until;
    }

    private boolean narrows(Clause clause, Phrase phrase) {
        boolean spoken = SPOKEN_ON.contains(clause.verb().lemma()) && clause.object() == null;
        return NARROWING.contains(phrase.preposition())
                || phrase.preposition().equals("on") && spoken
                || phrase.preposition().equals("in")
                        && JUSTICE.contains(clause.verb().lemma());
    }

    boolean isTime(Token head) {
        Set<String> classes = closed.classes(head.lemma().toLowerCase(java.util.Locale.ROOT));
        return head.is("NUM")
                || classes.contains("weekday")
                || classes.contains("month")
                || classes.contains("time-noun");
    }

    /** "about fine" of "answered questions about the fine": what an outcome is of. */
    static String about(Sentence sentence, Clause clause, Participants participants) {
        for (Phrase phrase : clause.complements()) {
            boolean topic =
                    phrase.preposition().equals("about") || phrase.preposition().equals("over");
            Participant other = topic ? participants.of(sentence, phrase) : null;
            if (other != null && !other.key().isEmpty()) {
                return "about " + other.key();
            }
        }
        return "";
    }

    /**
     * What the clause takes as its content: "that relate" for "believe it is related", "to appeal" for "know how to appeal". Who
     * says that something is so does not say whether it is; who is sure of the one is sure of the other.
     */
    static String content(Sentence sentence, int index, boolean sure, Participants participants) {
        List<Clause> clauses = sentence.clauses();
        for (int i = index + 1; i < clauses.size(); i++) {
            Clause next = clauses.get(i);
            boolean adjacent = next.first() <= clauses.get(index).last() + 2 && i == index + 1;
            boolean hangs = next.matrix() == index || sure && adjacent && next.link() == Link.QUESTION;
            if (hangs && (next.link() == Link.REPORTED || next.link() == Link.QUESTION)) {
                String about = sure ? key(participants.agent(sentence, next)) + " " : "";
                String whom = sure ? " " + key(participants.patient(sentence, next)) : "";
                return " " + opening(sentence, next, sure) + " "
                        + (about + next.verb().lemma() + whom).strip();
            }
            if (next.link() == Link.INFINITIVE && adjacent) {
                return " to " + next.verb().lemma();
            }
            if (next.link() == Link.ADVERBIAL && adjacent && isUntil(sentence, next)) {
                return " until";
            }
        }
        return "";
    }

    private static String opening(Sentence sentence, Clause next, boolean sure) {
        String word = sentence.tokens().get(next.first()).text().toLowerCase(java.util.Locale.ROOT);
        boolean asked = next.link() == Link.QUESTION;
        return asked && (!sure || !word.equals("whether") && !word.equals("if")) ? word : "that";
    }

    private static boolean isUntil(Sentence sentence, Clause clause) {
        String word = sentence.tokens().get(clause.first()).text();
        return word.equalsIgnoreCase("until") || word.equalsIgnoreCase("till") || word.equalsIgnoreCase("unless");
    }

    static String key(@Nullable Participant participant) {
        return participant == null ? "" : participant.key();
    }
}

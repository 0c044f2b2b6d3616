package org.wirecheck.time;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/** The noun a time hangs on: after it, before it, or the subject or object of its verb; all as token indices. */
final class Governors {

    /** Verbs of which the subject is what takes the time. */
    private static final Set<String> OF_SUBJECT = Set.of(
            "be",
            "last",
            "take",
            "run",
            "begin",
            "start",
            "end",
            "open",
            "close",
            "occur",
            "happen",
            "conclude",
            "expire",
            "continue",
            "drag",
            "follow",
            "come",
            "go",
            "stretch",
            "span",
            "extend",
            "erupt",
            "unfold");
    /** Verbs that say no more than that their object took place. */
    private static final Set<String> OF_OBJECT =
            Set.of("have", "hold", "conduct", "stage", "attend", "hear", "convene", "schedule", "plan", "join", "open");

    private static final Set<String> PREPOSITIONS =
            Set.of("on", "in", "at", "of", "for", "from", "since", "over", "during");
    private static final Set<String> PLACING =
            Set.of("in", "at", "outside", "inside", "near", "on", "of", "behind", "beside", "along", "off");
    /** What is no event and has a date all the same: "a deadline of May 1". */
    private static final Set<String> DUE =
            Set.of("deadline", "date", "expiry", "birthday", "anniversary", "launch", "debut");

    private static final int REACH = 12;

    private final Predicate<String> events;

    Governors(Predicate<String> events) {
        this.events = events;
    }

    boolean isEvent(String noun) {
        return events.test(noun);
    }

    int of(Sentence in, int first, int last, @Nullable Clause clause, int verb) {
        int attributed = attributed(in, last);
        if (attributed >= 0) {
            return attributed;
        }
        int before = before(in, first);
        before = before >= 0 ? before : apposed(in, first);
        if (before >= 0 || verb < 0) {
            return before;
        }
        Token predicate = in.tokens().get(verb);
        if (OF_SUBJECT.contains(predicate.lemma())) {
            return subject(in, first, clause, verb);
        }
        Phrase object = clause == null ? null : clause.object();
        boolean event =
                object != null && events.test(in.tokens().get(object.head()).lemma());
        return object != null && event && OF_OBJECT.contains(predicate.lemma()) ? object.head() : -1;
    }

    /** "The talks lasted an hour", "a talk lasting an hour"; "she extended an invitation on Friday" has another object. */
    private int subject(Sentence in, int first, @Nullable Clause clause, int verb) {
        boolean participle = in.tokens().get(verb).text().endsWith("ing");
        int before = participle ? eventBefore(in, verb) : -1;
        Phrase subject = clause == null ? null : clause.subject();
        Phrase object = clause == null ? null : clause.object();
        boolean other = object != null && !object.contains(first);
        if (before >= 0
                || subject == null
                || other
                || in.tokens().get(subject.head()).is("PRON")) {
            return before;
        }
        return subject.head();
    }

    private int eventBefore(Sentence in, int token) {
        for (int at = token - 1; at >= 0 && at > token - REACH; at--) {
            if (in.tokens().get(at).is("NOUN")
                    && events.test(in.tokens().get(at).lemma())) {
                return at;
            }
        }
        return -1;
    }

    static int verb(Sentence in, int first) {
        for (int reach = 1; reach < 20; reach++) {
            if (first - reach >= 0 && in.tokens().get(first - reach).is("VERB")) {
                return first - reach;
            }
        }
        for (int at = first; at < in.tokens().size(); at++) {
            if (in.tokens().get(at).is("VERB")) {
                return at;
            }
        }
        return -1;
    }

    /** The noun after: "three-hour meeting", "the Tuesday deadline", "three hours of talks". */
    private static int attributed(Sentence in, int last) {
        int at = last + 1;
        List<Token> tokens = in.tokens();
        boolean of = at < tokens.size() && tokens.get(at).text().equalsIgnoreCase("of");
        if (of || at < tokens.size() && tokens.get(at).text().equals("'s")) {
            at++;
        }
        int head = -1;
        for (; at < tokens.size() && at <= last + 6; at++) {
            Token token = tokens.get(at);
            boolean open = head < 0
                    && (token.is("ADJ")
                            || token.is("DET")
                            || token.is("NUM")
                            || token.text().equals("-"));
            if (token.is("NOUN")) {
                head = at;
            } else if (!open) {
                break;
            }
        }
        return head;
    }

    /** The event before: "the meeting on Friday", "talks of three hours", "a meeting at the Hall on February 28". */
    private int before(Sentence in, int first) {
        List<Token> tokens = in.tokens();
        int at = first - 1;
        for (int chain = 0; chain < 3; chain++) {
            while (at >= 0 && at > first - REACH && isInside(tokens.get(at))) {
                at--;
            }
            boolean preposition =
                    at >= 1 && PREPOSITIONS.contains(tokens.get(at).lemma());
            Token noun = preposition ? tokens.get(at - 1) : null;
            if (noun == null) {
                return -1;
            }
            if (noun.is("NOUN")) {
                boolean named = events.test(noun.lemma())
                        || at == first - 1 && tokens.get(at).lemma().equals("of") && DUE.contains(noun.lemma());
                return named ? at - 1 : apposed(in, at - 1);
            }
            at--;
        }
        return -1;
    }

    /** The event whose place stands between: "a shooting at a mall [early Sunday]". */
    private int apposed(Sentence in, int first) {
        List<Token> tokens = in.tokens();
        int at = first - 1;
        for (int chain = 0; chain < 3; chain++) {
            int from = at;
            while (at >= 0
                    && at > first - REACH
                    && (isInside(tokens.get(at)) || tokens.get(at).is("NOUN"))) {
                at--;
            }
            boolean place =
                    at >= 1 && at < from && PLACING.contains(tokens.get(at).lemma());
            if (!place || !tokens.get(at - 1).is("NOUN") && !tokens.get(at - 1).is("PROPN")) {
                return -1;
            }
            at--;
            if (events.test(tokens.get(at).lemma())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isInside(Token token) {
        boolean preposition = PREPOSITIONS.contains(token.lemma());
        return !preposition
                && (token.is("PROPN") || token.is("DET") || token.is("ADV") || token.is("ADJ") || token.is("NUM"));
    }
}

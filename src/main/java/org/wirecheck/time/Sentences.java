package org.wirecheck.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Document;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;
import org.wirecheck.time.expression.Timex;

/** The sentences of a document, to find what a time hangs on: "meeting" in "a three-hour meeting", "last" in "it lasted". */
public final class Sentences {

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
            "span");

    private static final Set<String> PREPOSITIONS =
            Set.of("on", "in", "at", "of", "for", "from", "since", "over", "during");

    private final Document document;

    public Sentences(Document document) {
        this.document = document;
    }

    /** Index of the sentence a span begins in, or -1. */
    public int around(Span span) {
        List<Sentence> sentences = document.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Span sentence = sentences.get(mid).span();
            int order = sentence.field() != span.field()
                    ? (sentence.field() == org.wirecheck.model.Field.HEADLINE ? -1 : 1)
                    : sentence.end() <= span.start() ? -1 : sentence.start() > span.start() ? 1 : 0;
            if (order == 0) {
                return mid;
            }
            low = order < 0 ? mid + 1 : low;
            high = order < 0 ? high : mid - 1;
        }
        return -1;
    }

    /** What a time expression of a sentence hangs on. */
    public Hook hook(Timex timex, int sentence) {
        Sentence in = document.sentences().get(sentence);
        int first = in.tokenAt(timex.span());
        if (first < 0) {
            return Hook.NONE;
        }
        int last = first;
        while (last + 1 < in.tokens().size() && in.tokens().get(last + 1).span().overlaps(timex.span())) {
            last++;
        }
        Clause clause = in.clauseAt(first);
        int verb = clause != null ? clause.verb().head() : verb(in, first);
        int governor = governor(in, first, last, clause, verb);
        return new Hook(
                governor < 0 ? null : word(in, governor),
                verb < 0 ? null : word(in, verb),
                null,
                modifiers(in, governor, first, last),
                traits(in, timex, first, last));
    }

    private static Word word(Sentence in, int token) {
        Token at = in.tokens().get(token);
        return new Word(at.lemma(), at.span());
    }

    private static int verb(Sentence in, int first) {
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

    private static int governor(Sentence in, int first, int last, @Nullable Clause clause, int verb) {
        int attributed = attributed(in, last);
        if (attributed >= 0) {
            return attributed;
        }
        int before = before(in, first);
        if (before >= 0) {
            return before;
        }
        boolean ofSubject =
                verb >= 0 && OF_SUBJECT.contains(in.tokens().get(verb).lemma());
        Phrase subject = clause == null ? null : clause.subject();
        return ofSubject && subject != null ? subject.head() : -1;
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

    /** The noun before: "the meeting on Friday", "talks of three hours", "the 2019 summit" is read from after. */
    private static int before(Sentence in, int first) {
        List<Token> tokens = in.tokens();
        int at = first - 1;
        while (at >= 0
                && at > first - 4
                && !PREPOSITIONS.contains(tokens.get(at).lemma())
                && !tokens.get(at).is("VERB")) {
            at--;
        }
        boolean preposition = at >= 1 && PREPOSITIONS.contains(tokens.get(at).lemma());
        return preposition && tokens.get(at - 1).is("NOUN") ? at - 1 : -1;
    }

    private static List<String> modifiers(Sentence in, int governor, int first, int last) {
        Phrase phrase = governor < 0 ? null : in.phraseAt(governor);
        if (phrase == null) {
            return List.of();
        }
        List<String> lemmas = new ArrayList<>();
        for (int at = phrase.first(); at <= phrase.last() && at < in.tokens().size(); at++) {
            boolean inside = at >= first && at <= last;
            if (!inside && at != governor && in.tokens().get(at).is("ADJ")) {
                lemmas.add(in.tokens().get(at).lemma());
            }
        }
        return lemmas;
    }

    private List<String> traits(Sentence in, Timex timex, int first, int last) {
        return Traits.of(document, in, timex, first, last);
    }
}

package org.wirecheck.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    private final Document document;
    private final Governors governors;

    /** A reader of hooks; {@code events} tells the nouns that name an event ("meeting", "crash"). */
    public Sentences(Document document, Predicate<String> events) {
        this.document = document;
        this.governors = new Governors(events);
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
        Clause clause = in.clauseAt(opened(in, first, last));
        int verb = clause != null ? clause.verb().head() : Governors.verb(in, first);
        int governor = governors.of(in, first, last, clause, verb);
        return new Hook(
                governor < 0 ? null : word(in, governor),
                verb < 0 ? null : word(in, verb),
                null,
                modifiers(in, governor, first, last),
                Traits.of(document, in, timex, first, last));
    }

    /** "since June 3, [when] officers shot a man": the day is that of what the clause behind tells. */
    private static int opened(Sentence in, int first, int last) {
        List<Token> tokens = in.tokens();
        int next = last + 1 < tokens.size() && tokens.get(last + 1).text().equals(",") ? last + 2 : last + 1;
        boolean when = next + 1 < tokens.size() && tokens.get(next).lemma().equals("when");
        return when ? next + 1 : first;
    }

    private static Word word(Sentence in, int token) {
        Token at = in.tokens().get(token);
        return new Word(at.lemma(), at.span());
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
}

package org.wirecheck.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Document;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Link;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;
import org.wirecheck.time.expression.Timex;

/** The sentences of a document, to find what a time hangs on: "meeting" in "a three-hour meeting", "last" in "it lasted". */
public final class Sentences {

    /** How far behind its noun the verb of a relative clause stands: "a vote that had failed". */
    private static final int CLOSE = 4;

    /** Verbs that tell what an event did, not what it was. */
    private static final Set<String> EFFECTS = Set.of("leave", "cause", "send", "claim", "make", "have", "be");

    private static final Set<String> STEPS = Set.of("after", "before", "follow", "following", "since");

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
        int opened = opened(in, first, last);
        Clause clause = in.clauseAt(opened);
        int governor = governors.of(
                in, first, last, clause, clause != null ? clause.verb().head() : Governors.verb(in, first));
        int left = governor < 0 && clause != null && clause.link() == Link.RELATIVE ? leaving(in, clause) : -1;
        governor = left < 0 ? governor : left;
        Clause told = left >= 0 ? clause : governor > last ? relative(in, governor) : null;
        clause = told == null ? clause : told;
        boolean elsewhere = governor >= 0
                && told == null
                && clause != null
                && isOfAnotherStep(in, clause.verb().head(), governor, first);
        boolean effect = told != null && EFFECTS.contains(told.verb().lemma());
        int verb = effect || elsewhere ? -1 : clause != null ? clause.verb().head() : Governors.verb(in, first);
        return new Hook(
                governor < 0 ? null : word(in, governor),
                verb < 0 ? null : word(in, verb),
                null,
                modifiers(in, governor, first, last),
                Traits.of(document, in, timex, first, last, opened != first));
    }

    /** "a Dec. 3 incident [that left] five people wounded": the clause that tells of the event a day is set before, or null. */
    private static @Nullable Clause relative(Sentence in, int governor) {
        for (Clause clause : in.clauses()) {
            boolean behind = clause.link() == Link.RELATIVE
                    && clause.verb().first() > governor
                    && clause.verb().first() <= governor + CLOSE;
            if (behind && !in.tokens().get(governor + 1).text().equals(",")) {
                return clause;
            }
        }
        return null;
    }

    /** "charged after a shooting at a party [on Friday]": the day is that of the shooting, not of the charge. */
    private static boolean isOfAnotherStep(Sentence in, int verb, int governor, int first) {
        for (int at = verb + 1; at < governor && governor < first; at++) {
            if (STEPS.contains(in.tokens().get(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "a [shooting] that sent two to the hospital on Friday": the event whose effect a relative clause tells, or -1. */
    private int leaving(Sentence in, Clause clause) {
        boolean effect = EFFECTS.contains(clause.verb().lemma());
        for (int at = clause.verb().first() - 1;
                effect && at >= 0 && at >= clause.verb().first() - CLOSE;
                at--) {
            if (in.tokens().get(at).is("NOUN")) {
                return governors.isEvent(in.tokens().get(at).lemma()) ? at : -1;
            }
        }
        return -1;
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

package org.wirecheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Context;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Quotation;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/** What stands around the values of one article: the content words near them and who is named there. */
final class Surroundings {

    private static final double OWN_CLAUSE = 1.0;
    private static final double OWN_SENTENCE = 0.7;
    private static final double NEXT_SENTENCE = 0.25;
    private static final int BESIDE = 4;
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM");

    private final Reading reading;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final int longestQuotation;
    private final Settings settings;

    Surroundings(Reading reading, List<Read> values) {
        this.reading = reading;
        this.settings = new Settings(reading, values);
        this.sentences = reading.document().sentences();
        this.quotations = reading.quotations().stream()
                .sorted(Comparator.comparing(Quotation::content))
                .toList();
        this.longestQuotation =
                quotations.stream().mapToInt(q -> q.content().length()).max().orElse(0);
    }

    /** The tightest quotation around a span, of equals the first; null if there is none. */
    @Nullable
    Quotation quotationAround(Span span) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span at = quotations.get(middle).content();
            int byField = at.field().compareTo(span.field());
            boolean before = byField < 0 || byField == 0 && at.start() + longestQuotation < span.end();
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        Quotation best = null;
        for (int i = low; i < quotations.size(); i++) {
            Span at = quotations.get(i).content();
            if (at.field() != span.field() || at.start() > span.start()) {
                break;
            }
            if (at.covers(span) && (best == null || at.length() < best.content().length())) {
                best = quotations.get(i);
            }
        }
        return best;
    }

    Context of(Mention mention) {
        Sentence own = sentences.get(mention.sentence());
        int token = own.tokenAt(mention.span());
        Clause clause = token < 0 ? null : own.clauseAt(token);
        Map<String, Double> words = new TreeMap<>();
        add(words, neighbour(mention.sentence(), -1), null, mention, NEXT_SENTENCE);
        add(words, neighbour(mention.sentence(), 1), null, mention, NEXT_SENTENCE);
        add(words, own, clause, mention, OWN_SENTENCE);
        Set<String> entities = new TreeSet<>();
        for (EntityMention named : reading.cast().within(reading.document().id(), own.span())) {
            entities.add(named.entity());
        }
        return new Context(
                words,
                beside(own, mention, -1),
                beside(own, mention, 1),
                entities,
                (double) mention.sentence() / sentences.size(),
                settings.of(mention));
    }

    private @Nullable Sentence neighbour(int index, int step) {
        int at = index + step;
        if (at < 0 || at >= sentences.size()) {
            return null;
        }
        Sentence next = sentences.get(at);
        boolean same = next.layer() == sentences.get(index).layer() && next.layer() != Layer.BOILERPLATE;
        return same ? next : null;
    }

    /** Words next to the value on one side, nearest first; marks are passed over. */
    private static List<String> beside(Sentence sentence, Mention mention, int step) {
        List<String> beside = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int start = step < 0 ? tokens.size() - 1 : 0;
        for (int i = start; i >= 0 && i < tokens.size(); i += step) {
            Span span = tokens.get(i).span();
            boolean beyond = step < 0
                    ? span.end() <= mention.span().start()
                    : span.start() >= mention.span().end();
            if (beyond && !tokens.get(i).is("PUNCT") && beside.size() < BESIDE) {
                beside.add(tokens.get(i).lemma());
            }
        }
        return beside;
    }

    private static void add(
            Map<String, Double> words,
            @Nullable Sentence sentence,
            @Nullable Clause clause,
            Mention mention,
            double near) {
        if (sentence == null) {
            return;
        }
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (CONTENT.contains(token.tag()) && !token.span().overlaps(mention.span())) {
                double nearness = clause != null && clause.contains(i) ? OWN_CLAUSE : near;
                words.merge(token.lemma(), nearness, Math::max);
            }
        }
    }
}

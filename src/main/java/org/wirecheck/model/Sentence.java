package org.wirecheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its tokens and, once {@code syntax} has read it, its noun phrases and clauses.
 *
 * @param paragraph number of the paragraph in its field, from 0
 */
public record Sentence(
        Span span, Layer layer, int paragraph, List<Token> tokens, List<Phrase> phrases, List<Clause> clauses) {

    public Sentence {
        tokens = List.copyOf(tokens);
        phrases = List.copyOf(phrases);
        clauses = List.copyOf(clauses);
    }

    public static Sentence of(Span span, Layer layer, int paragraph, List<Token> tokens) {
        return new Sentence(span, layer, paragraph, tokens, List.of(), List.of());
    }

    /** Index of the first token that overlaps {@code wanted}, or -1. */
    public int tokenAt(Span wanted) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** The innermost (shortest) clause that contains the token, or null. */
    public @Nullable Clause clauseAt(int token) {
        Clause best = null;
        for (Clause clause : clauses) {
            if (clause.contains(token)
                    && (best == null || clause.last() - clause.first() < best.last() - best.first())) {
                best = clause;
            }
        }
        return best;
    }

    /** The noun phrase that contains the token, or null. */
    public @Nullable Phrase phraseAt(int token) {
        return phrases.stream().filter(p -> p.contains(token)).findFirst().orElse(null);
    }

    /** The span from token {@code first} to token {@code last} (inclusive). */
    public Span spanOf(int first, int last) {
        return tokens.get(first).span().and(tokens.get(last).span());
    }
}

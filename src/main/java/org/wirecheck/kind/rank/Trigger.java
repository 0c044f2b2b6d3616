package org.wirecheck.kind.rank;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/**
 * The words that rank: "first", "second-largest", "fifth most expensive", "third straight".
 *
 * @param first index of the first token
 * @param last index of the last token
 */
record Trigger(int first, int last, int order, Sort sort, String measure) {

    private static final Set<String> ROW = Set.of("straight", "consecutive", "successive");
    private static final Set<String> BEFORE_MOST = Set.of("DET", "PRON", "PART");
    private static final Set<String> HIGH_OR_LOW = Set.of("high", "low");

    /** The ranking words that start at a token, or null. */
    static @Nullable Trigger at(Sentence sentence, int i, Ordinals ordinals) {
        Token token = sentence.tokens().get(i);
        String word = word(sentence, i);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            return compound(i, word.substring(0, hyphen), word.substring(hyphen + 1), ordinals);
        }
        int order = Ordinals.order(word);
        if (order > 0) {
            return ordered(sentence, i, order, ordinals);
        }
        return superlative(sentence, i, 1, token, ordinals);
    }

    private static @Nullable Trigger ordered(Sentence sentence, int i, int order, Ordinals ordinals) {
        if (ROW.contains(word(sentence, i + 1))) {
            return new Trigger(i, i + 1, order, Sort.STREAK, "straight");
        }
        int next = word(sentence, i + 1).equals("-") ? i + 2 : i + 1;
        Trigger measured = next < sentence.tokens().size()
                ? superlative(sentence, next, order, sentence.tokens().get(next), ordinals)
                : null;
        return measured == null
                ? new Trigger(i, i, order, Sort.FIRST, "first")
                : new Trigger(i, measured.last(), order, Sort.SUPERLATIVE, measured.measure());
    }

    private static @Nullable Trigger superlative(Sentence sentence, int i, int order, Token token, Ordinals ordinals) {
        String word = word(sentence, i);
        boolean most = word.equals("most") || word.equals("least");
        boolean chosen = order > 1
                || i > 0 && BEFORE_MOST.contains(sentence.tokens().get(i - 1).tag());
        if (most
                && chosen
                && i + 1 < sentence.tokens().size()
                && ordinals.ranks(sentence.tokens().get(i + 1))) {
            String lemma = (word.equals("least") ? "least " : "") + word(sentence, i + 1);
            return new Trigger(i, i + 1, order, Sort.SUPERLATIVE, lemma);
        }
        String measure = ordinals.measure(token);
        return measure.isEmpty() ? null : new Trigger(i, i, order, Sort.SUPERLATIVE, measure);
    }

    private static @Nullable Trigger compound(int i, String left, String right, Ordinals ordinals) {
        if (left.equals("record") && HIGH_OR_LOW.contains(right)) {
            return new Trigger(i, i, 1, Sort.SUPERLATIVE, right);
        }
        int order = Ordinals.order(left);
        if (order == 0) {
            return null;
        }
        if (ROW.contains(right)) {
            return new Trigger(i, i, order, Sort.STREAK, "straight");
        }
        String measure = ordinals.measure(right);
        return measure.isEmpty() ? null : new Trigger(i, i, order, Sort.SUPERLATIVE, measure);
    }

    private static String word(Sentence sentence, int i) {
        return i < sentence.tokens().size() ? sentence.tokens().get(i).text().toLowerCase(Locale.ROOT) : "";
    }
}

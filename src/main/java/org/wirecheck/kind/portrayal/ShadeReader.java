package org.wirecheck.kind.portrayal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Field;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/** Reads talks with an adjective of some scale before them, over what else stands between: "a tense, three-hour meeting". */
final class ShadeReader {

    private static final int REACH = 6;
    private static final Set<String> BETWEEN = Set.of("ADJ", "ADV", "NUM", "NOUN", "PROPN", "CCONJ");
    private static final Set<String> PORTIONS = Set.of("round", "series", "set", "session", "string");

    private final Lexicon lexicon;

    ShadeReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Shaded> read(Reading reading) {
        WordList shades = lexicon.list("shades");
        Quoted quoted = Quoted.in(reading.document());
        List<Shaded> found = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            boolean own = sentence.layer().isOutletVoice() && sentence.span().field() == Field.TEXT;
            for (int i = 0; own && i + 1 < sentence.tokens().size(); i++) {
                WordEntry shade = shades.entry(lower(sentence.tokens().get(i))).orElse(null);
                int noun = shade == null ? -1 : noun(sentence.tokens(), i);
                Span span = noun < 0 ? null : sentence.spanOf(i, noun);
                if (shade != null && span != null && !quoted.touches(span)) {
                    found.add(new Shaded(
                            Described.of(reading, sentence, sentence.tokens().get(noun), span), shade));
                }
            }
        }
        return found;
    }

    /** The talks an adjective belongs to, or -1. */
    private int noun(List<Token> tokens, int adjective) {
        boolean portion = false;
        for (int i = adjective + 1; i < tokens.size() && i <= adjective + REACH; i++) {
            Token token = tokens.get(i);
            if (isTalk(token) && !(i + 1 < tokens.size() && isCompound(tokens.get(i + 1)))) {
                return i;
            }
            boolean passes = BETWEEN.contains(token.tag())
                    || token.text().equals(",")
                    || PORTIONS.contains(lower(token))
                    || portion && lower(token).equals("of");
            if (!passes) {
                return -1;
            }
            portion = PORTIONS.contains(lower(token));
        }
        return -1;
    }

    private boolean isCompound(Token next) {
        return next.is("NOUN") && !isTalk(next);
    }

    private boolean isTalk(Token token) {
        return lexicon.list("events").classes(lower(token)).contains("talk");
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}

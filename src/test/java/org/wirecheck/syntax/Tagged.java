package org.wirecheck.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/** Sentences written as "Roe/PROPN sued/VERB Doe/PROPN", and their clauses written as text. */
final class Tagged {

    private static final Syntax SYNTAX = new Syntax(Lexicon.standard());

    private Tagged() {}

    static Sentence sentence(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String piece : tagged.split(" ")) {
            int slash = piece.lastIndexOf('/');
            String word = piece.substring(0, slash);
            String tag = piece.substring(slash + 1);
            String lemma = Lexicon.standard().lemmas().lemma(word, tag).toLowerCase(java.util.Locale.ROOT);
            tokens.add(new Token(Span.of(at, at + word.length()), word, tag, lemma));
            at += word.length() + 1;
        }
        return Sentence.of(Span.of(0, at), Layer.NARRATION, 0, tokens);
    }

    static Sentence read(String tagged) {
        return SYNTAX.parse(sentence(tagged));
    }

    /** Clauses as "subject|not (modal) lemma passive|object". */
    static List<String> clauses(String tagged) {
        Sentence sentence = read(tagged);
        return sentence.clauses().stream().map(c -> written(sentence, c)).toList();
    }

    private static String written(Sentence sentence, Clause clause) {
        String modal =
                clause.verb().modal().isEmpty() ? "" : "(" + clause.verb().modal() + ") ";
        String verb =
                (clause.verb().negated() ? "not " : "") + modal + clause.verb().lemma();
        return words(sentence, clause.subject()) + "|" + verb + (clause.verb().passive() ? " passive" : "") + "|"
                + words(sentence, clause.object());
    }

    static String words(Sentence sentence, @Nullable Phrase phrase) {
        if (phrase == null) {
            return "-";
        }
        StringBuilder words = new StringBuilder();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(sentence.tokens().get(i).text());
        }
        return words.toString();
    }
}

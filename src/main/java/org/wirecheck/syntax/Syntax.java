package org.wirecheck.syntax;

import java.util.ArrayList;
import java.util.List;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Document;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.syntax.tag.Line;
import org.wirecheck.syntax.tag.Repairs;
import org.wirecheck.syntax.tag.WordClasses;

/**
 * Tagged sentences → the same sentences with noun phrases and clauses: who did what to whom, as far as the order of the words
 * shows it. Deterministic, linear in the length of a sentence, and safe for use by many threads.
 *
 * <p>The edge that surprises: the tagger errs most in headlines and on names that are also words, so tags are corrected first,
 * and the tokens handed back may carry another tag than those handed in ("Mayor Sues/VERB Council").
 */
public final class Syntax {

    private static final int LONGEST = 400;

    private final WordClasses classes;
    private final Repairs repairs;

    public Syntax(Lexicon lexicon) {
        this.classes = new WordClasses(lexicon);
        this.repairs = new Repairs(classes);
    }

    /** The document with every sentence read; sentences of more than 400 tokens are lists or debris and stay as they are. */
    public Document parse(Document document) {
        List<Sentence> read = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            boolean whole = !sentence.tokens().isEmpty() && sentence.tokens().size() <= LONGEST;
            read.add(whole ? parse(sentence) : sentence);
        }
        return document.with(read);
    }

    /** One sentence read. */
    public Sentence parse(Sentence sentence) {
        Line line = new Line(sentence, classes);
        repairs.apply(line);
        List<Phrase> phrases = NounPhrases.of(line);
        return new Sentence(
                sentence.span(),
                sentence.layer(),
                sentence.paragraph(),
                line.tokens(),
                phrases,
                Clauses.of(line, phrases));
    }
}

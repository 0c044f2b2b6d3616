package org.wirecheck.text;

import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Article;
import org.wirecheck.model.Document;
import org.wirecheck.text.layer.Layers;
import org.wirecheck.text.sentence.SentenceSplitter;
import org.wirecheck.text.token.Abbreviations;
import org.wirecheck.text.token.TagModel;
import org.wirecheck.text.token.Tokenizer;

/**
 * An article → its document: layers, sentences, tokens with tags and base forms, quotation marks. Every span counts in the
 * text as it was handed in. An article that is not in English has a language and no sentences: nothing is guessed. Make one
 * and keep it; it is safe for use by many threads.
 */
public final class Reader {

    final Lexicon lexicon;
    final SentenceSplitter splitter;
    final Tokenizer tokenizer;
    final Layers layers;
    private final Language language;
    private volatile @Nullable TagModel tagModel;

    /** A reader with this lexicon; the language models begin to load in the background. */
    public Reader(Lexicon lexicon) {
        Models.standard();
        this.lexicon = lexicon;
        Abbreviations abbreviations = new Abbreviations(lexicon);
        this.splitter = new SentenceSplitter(lexicon, abbreviations);
        this.tokenizer = new Tokenizer(abbreviations);
        this.layers = new Layers(lexicon);
        this.language = new Language(lexicon);
    }

    /** The article's document; the same article gives the same document. */
    public Document read(Article article) {
        String code = language.of(article.text());
        return code.equals(Language.ENGLISH)
                ? new Reading(this, article).document()
                : new Document(article, java.util.List.of(), java.util.List.of(), code);
    }

    TagModel tagModel() {
        TagModel known = tagModel;
        if (known == null) {
            known = new TagModel(Models.standard().tags());
            tagModel = known;
        }
        return known;
    }
}

package org.wirecheck.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.wirecheck.model.Article;
import org.wirecheck.model.Document;
import org.wirecheck.model.Field;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Marked;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.text.layer.Block;
import org.wirecheck.text.mark.Marks;
import org.wirecheck.text.mark.QuotationMarks;
import org.wirecheck.text.sentence.SentenceSplitter.Bounds;
import org.wirecheck.text.token.Casing;
import org.wirecheck.text.token.Folding;
import org.wirecheck.text.token.Tagger;
import org.wirecheck.text.token.Tokenizer.Piece;

/** The reading of one article, first its headline, then its text. */
final class Reading {

    private final Reader reader;
    private final Article article;
    private final List<Block> blocks;
    private final Tagger tagger;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Marked> marked = new ArrayList<>();

    Reading(Reader reader, Article article) {
        this.reader = reader;
        this.article = article;
        this.blocks = reader.layers.read(article);
        this.tagger = new Tagger(reader.tagModel(), reader.lexicon, Casing.of(prose()));
    }

    Document document() {
        read(Field.HEADLINE, reader.layers.headline(article));
        read(Field.TEXT, blocks);
        return new Document(article, sentences, marked, Language.ENGLISH);
    }

    private List<String> prose() {
        return blocks.stream()
                .filter(block -> block.layer() == Layer.NARRATION)
                .map(block -> article.words(block.span()))
                .toList();
    }

    private void read(Field field, List<Block> parts) {
        String text = article.content(field);
        String folded = Folding.fold(text);
        List<Span> quotable = parts.stream()
                .filter(block -> block.layer() != Layer.BOILERPLATE)
                .map(Block::span)
                .toList();
        Marks marks = QuotationMarks.read(field, text, quotable);
        marked.addAll(marks.marked());
        BitSet places = marks.all();
        for (int i = 0; i < parts.size(); i++) {
            read(parts.get(i), i, folded, marks, places);
        }
    }

    private void read(Block block, int paragraph, String folded, Marks marks, BitSet places) {
        Span span = block.span();
        for (Bounds bounds : reader.splitter.split(folded, span.start(), span.end(), marks)) {
            Layer layer = layer(block, bounds, folded);
            List<Piece> pieces = reader.tokenizer.pieces(folded, bounds.start(), bounds.end(), places);
            if (!pieces.isEmpty()) {
                Span place = new Span(span.field(), bounds.start(), bounds.end());
                sentences.add(Sentence.of(place, layer, paragraph, tokens(span.field(), folded, pieces, layer)));
            }
        }
    }

    private Layer layer(Block block, Bounds bounds, String folded) {
        boolean junk = block.layer() == Layer.NARRATION
                && bounds.end() - bounds.start() < block.span().length()
                && reader.layers.isBoilerplate(folded.substring(bounds.start(), bounds.end()));
        return junk ? Layer.BOILERPLATE : block.layer();
    }

    private List<Token> tokens(Field field, String folded, List<Piece> pieces, Layer layer) {
        boolean plain = layer == Layer.BOILERPLATE;
        String[] tags = plain ? new String[0] : tagger.tag(folded, pieces, layer == Layer.HEADLINE);
        List<Token> tokens = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String word = folded.substring(piece.start(), piece.end());
            String tag = plain ? byShape(word) : tags[i];
            String lemma = plain ? word : reader.lexicon.lemmas().lemma(word, tag);
            tokens.add(
                    new Token(new Span(field, piece.start(), piece.end()), word, tag, lemma.toLowerCase(Locale.ROOT)));
        }
        return tokens;
    }

    /** Boilerplate is not worth the tagger's time; figures and names in it still help to date a page. */
    private static String byShape(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return "NUM";
        }
        return Character.isUpperCase(first) ? "PROPN" : Character.isLetter(first) ? "X" : "PUNCT";
    }
}

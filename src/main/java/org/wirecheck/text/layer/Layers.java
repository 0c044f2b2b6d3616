package org.wirecheck.text.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Article;
import org.wirecheck.model.Field;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Span;

/**
 * An article → its text in blocks, each in one layer. The signs are general ones (form, position, repetition, what websites
 * write); where none speaks, a line is narration, because a lost sentence costs more than a kept button.
 */
public final class Layers {

    /** Decides the layer of those undecided segments of a page that bear its signs, and leaves the others alone. */
    interface Judge {
        void judge(Page page);
    }

    private final Cuts cuts;
    private final Mastheads mastheads;
    private final PhraseJudge phraseJudge;
    private final List<Judge> judges;

    public Layers(Lexicon lexicon) {
        PhraseBook phrases = new PhraseBook(lexicon);
        String widgets = lexicon.list("page-controls").entries().stream()
                .map(entry -> Pattern.quote(entry.form()))
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|", "(?:", ")(?=\\s|$)\\s*"));
        cuts = new Cuts(phrases, Pattern.compile(widgets));
        phraseJudge = new PhraseJudge(phrases);
        mastheads = new Mastheads(phrases);
        judges = List.of(
                new EmbedJudge(), phraseJudge, new FurnitureJudge(phrases), new CaptionJudge(), new HeadingJudge());
    }

    /** The blocks of the text, in its order; only blanks lie between them. */
    public List<Block> read(Article article) {
        Page page = Page.of(article);
        cuts.apply(page);
        Wraps.join(page);
        if (page.segments.size() > 1) {
            // A line that is the whole article can be nothing beside it.
            judges.forEach(judge -> judge.judge(page));
        }
        List<Block> blocks = new ArrayList<>();
        for (Segment segment : page.segments) {
            segment.decide(Layer.NARRATION, "a sentence");
            Layer layer = segment.layer == null ? Layer.NARRATION : segment.layer;
            blocks.add(new Block(new Span(Field.TEXT, segment.start, segment.end), layer, segment.sign));
        }
        return blocks;
    }

    /** The headline's blocks: without what the site added at its end ("… - Dale 5 News, Weather"). */
    public List<Block> headline(Article article) {
        String words = article.content(Field.HEADLINE);
        int start = 0;
        int end = words.length();
        while (start < end && Page.isBlank(words.charAt(start))) {
            start++;
        }
        while (end > start && Page.isBlank(words.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return List.of();
        }
        int site = mastheads.startOf(words, article.outlet());
        if (site <= start || site >= end) {
            return List.of(new Block(new Span(Field.HEADLINE, start, end), Layer.HEADLINE, "headline"));
        }
        return List.of(
                new Block(new Span(Field.HEADLINE, start, site), Layer.HEADLINE, "headline"),
                new Block(new Span(Field.HEADLINE, site, end), Layer.BOILERPLATE, "masthead after a headline"));
    }

    /** True if a sentence inside a paragraph is no part of the story: "Copyright 2019. All rights reserved." */
    public boolean isBoilerplate(String sentence) {
        if (sentence.length() > 300) {
            return false;
        }
        Shape shape = Shape.of(sentence, 0, sentence.length());
        return !shape.plain().isEmpty() && !phraseJudge.sign(shape, sentence).isEmpty();
    }
}

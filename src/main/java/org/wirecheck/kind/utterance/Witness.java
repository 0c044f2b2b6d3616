package org.wirecheck.kind.utterance;

import java.util.ArrayList;
import java.util.List;
import org.wirecheck.kind.BundleFinding.Side;
import org.wirecheck.kind.utterance.ledger.Ledger;
import org.wirecheck.kind.utterance.ledger.Part;
import org.wirecheck.kind.utterance.ledger.Spoken;
import org.wirecheck.kind.utterance.ledger.Variant;
import org.wirecheck.model.Article;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Span;

/** Writes variants down as an editor sees them: the printed words, the outlet, the evidence. */
final class Witness {

    private static final int AROUND = 30;

    private final Ledger ledger;

    Witness(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A version of a finding: the fullest variant's words and the evidence of all. */
    Side side(List<Variant> variants) {
        return side(text(variants.get(0)), variants);
    }

    Side side(String value, List<Variant> variants) {
        List<Evidence> evidence = new ArrayList<>();
        for (Variant variant : variants) {
            for (Span span : spans(variant)) {
                evidence.add(Evidence.at(
                        article(variant),
                        span,
                        variant.quotation().layer(),
                        ledger.voice(variant).name()));
            }
        }
        return new Side(value, evidence);
    }

    /** The words that name a variant's speaker, as evidence; none if nothing does. */
    List<Evidence> source(Variant variant) {
        Span source = variant.quotation().source();
        return source == null
                ? List.of()
                : List.of(Evidence.at(
                        article(variant),
                        source,
                        Layer.NARRATION,
                        ledger.voice(variant).name()));
    }

    /** The cue and the words that name a variant's speaker, as printed. */
    String attachment(Variant variant) {
        Span source = variant.quotation().source();
        Span cue = variant.quotation().cue();
        if (source == null) {
            return "nothing";
        }
        boolean near = cue != null && Math.abs(cue.start() - source.start()) < 60;
        return "“" + article(variant).words(near && cue != null ? source.and(cue) : source) + "”";
    }

    String outlet(Variant variant) {
        return article(variant).outlet();
    }

    /** The words as printed, parts of a split quotation set off by dots. */
    String text(Variant variant) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans(variant)) {
            text.append(text.isEmpty() ? "" : " … ").append(article(variant).words(span));
        }
        return text.toString();
    }

    /** Some words of a variant with a little of what stands around them. */
    String around(Variant variant, List<Spoken> words) {
        Span span = words.get(0).span().and(words.get(words.size() - 1).span());
        String content = article(variant).content(span.field());
        int from = Math.max(variant.words().get(0).span().start(), wordStart(content, span.start() - AROUND));
        int to = Math.min(span.end() + AROUND, content.length());
        while (to < content.length() && Character.isLetterOrDigit(content.charAt(to))) {
            to++;
        }
        int end = Math.max(
                span.end(),
                Math.min(
                        to,
                        variant.words().get(variant.words().size() - 1).span().end()));
        return from <= end ? content.substring(Math.min(from, span.start()), end) : span.in(content);
    }

    private static int wordStart(String content, int from) {
        int at = Math.max(0, from);
        while (at > 0 && Character.isLetterOrDigit(content.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** One span for each quotation a variant is of. */
    private static List<Span> spans(Variant variant) {
        List<Span> spans = new ArrayList<>();
        Part last = null;
        for (Part part : variant.parts()) {
            if (last != null && last.quotation() == part.quotation()) {
                spans.set(spans.size() - 1, spans.get(spans.size() - 1).and(part.span()));
            } else {
                spans.add(part.span());
            }
            last = part;
        }
        return spans;
    }

    private Article article(Variant variant) {
        return ledger.reading(variant).document().article();
    }
}

package org.wirecheck.kind.utterance.ledger;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.FirstNames;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Quotation;

/** Every utterance of the bundle once, with all its printed variants. */
public final class Ledger {

    private final List<Reading> readings;
    private final List<Entry> entries;
    private final Map<Variant, Entry> entryOf = new IdentityHashMap<>();
    private final List<List<Variant>> byArticle = new ArrayList<>();
    private final Map<Quotation, Voice> voices;
    private final Weights weights;
    private final Alignment alignment;
    private final Rewrites rewrites;
    private final FirstNames firstNames;

    private Ledger(
            List<Reading> readings,
            Map<Quotation, Voice> voices,
            Weights weights,
            Alignment alignment,
            Rewrites rewrites,
            FirstNames firstNames) {
        this.readings = List.copyOf(readings);
        this.entries = alignment.utterances().stream().map(Entry::of).toList();
        this.voices = voices;
        this.weights = weights;
        this.alignment = alignment;
        this.rewrites = rewrites;
        this.firstNames = firstNames;
        readings.forEach(reading -> byArticle.add(new ArrayList<>()));
        for (Entry entry : entries) {
            for (Variant variant : entry.variants()) {
                entryOf.put(variant, entry);
                byArticle.get(variant.article()).add(variant);
            }
        }
    }

    /** Lines up the marked quotations of the articles; what no other sentence resembles is an entry of one variant. */
    public static Ledger of(List<Reading> readings, Lexicon lexicon) {
        Wording wording = new Wording(lexicon);
        Map<Quotation, Voice> voices = new IdentityHashMap<>();
        List<Part> parts = new ArrayList<>();
        for (int article = 0; article < readings.size(); article++) {
            read(readings.get(article), article, wording, lexicon.firstNames(), voices, parts);
        }
        Forms forms = new Forms(parts);
        Weights weights = new Weights(forms.representatives());
        Alignment alignment = new Alignment(forms, weights, part -> voices.get(part.quotation()));
        alignment.alignByWords();
        new Neighbours(weights, alignment, voices).align(parts);
        Rewrites rewrites = Rewrites.of(
                readings, parts, alignment, weights, part -> voices.getOrDefault(part.quotation(), Voice.unknown()));
        return new Ledger(readings, voices, weights, alignment, rewrites, lexicon.firstNames());
    }

    private static void read(
            Reading reading,
            int article,
            Wording wording,
            FirstNames firstNames,
            Map<Quotation, Voice> voices,
            List<Part> parts) {
        int place = 0;
        for (Quotation quotation : reading.quotations()) {
            if (!quotation.direct() || quotation.layer() == Layer.BOILERPLATE) {
                continue;
            }
            voices.put(
                    quotation,
                    Voice.of(
                            quotation,
                            reading.document().article(),
                            reading.cast().entities(),
                            firstNames));
            String content =
                    reading.document().article().content(quotation.content().field());
            for (List<Spoken> words : wording.sentences(content, quotation.content())) {
                parts.add(new Part(article, quotation, place++, words));
            }
        }
    }

    /** Which articles go together sentence by sentence and still quote differently. */
    public Rewrites rewrites() {
        return rewrites;
    }

    /** The articles, in the order their indices count. */
    public List<Reading> readings() {
        return readings;
    }

    /** All utterances, in the order of their first sentence in the bundle. */
    public List<Entry> entries() {
        return entries;
    }

    /** The utterance a variant of this ledger is of. */
    public Entry entry(Variant variant) {
        return java.util.Objects.requireNonNull(entryOf.get(variant));
    }

    /** What an article prints, in the order of {@link #entries}. */
    public List<Variant> variants(int article) {
        return byArticle.get(article);
    }

    /** How alike two variants are: the likeness of the likest two of their sentences. */
    public Likeness likeness(Variant one, Variant other) {
        Likeness best = new Likeness(0, 0, 0, 0, 0);
        for (Part part : one.parts()) {
            for (Part second : other.parts()) {
                Likeness likeness = Likeness.of(part, second, weights);
                boolean better = likeness.content() > best.content()
                        || likeness.content() == best.content() && likeness.share() > best.share();
                best = better ? likeness : best;
            }
        }
        return best;
    }

    /** Whether two variants were lined up by where they stand. */
    public boolean isPlaced(Variant one, Variant other) {
        return one.parts().stream().anyMatch(p -> other.parts().stream().anyMatch(q -> alignment.isPlaced(p, q)));
    }

    /** Who says a quotation of an article, marked or reported. */
    public Voice voice(Quotation quotation, int article) {
        Reading reading = readings.get(article);
        return Voice.of(quotation, reading.document().article(), reading.cast().entities(), firstNames);
    }

    /** Who says a variant; {@link Voice#unknown} if nobody is told. */
    public Voice voice(Variant variant) {
        return voices.getOrDefault(variant.quotation(), Voice.unknown());
    }

    /** The article a variant stands in. */
    public Reading reading(Variant variant) {
        return readings.get(variant.article());
    }
}

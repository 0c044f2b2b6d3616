package org.wirecheck.kind.utterance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleFinding.Side;
import org.wirecheck.kind.Reading;
import org.wirecheck.kind.utterance.ledger.Entry;
import org.wirecheck.kind.utterance.ledger.Ledger;
import org.wirecheck.kind.utterance.ledger.Parallel;
import org.wirecheck.kind.utterance.ledger.Variant;
import org.wirecheck.kind.utterance.wording.Comparisons;
import org.wirecheck.kind.utterance.wording.Renderings;
import org.wirecheck.model.Article;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;

/**
 * Says of an article and its rewrite what the rewriting did to the quotations: which of the two rewords them, told by the
 * articles that have nothing to do with either, and which of its quotations is only told, not quoted, by the other.
 */
final class Rewordings {

    private static final int FEWEST = 3;
    private static final int PROMOTED = 4;
    private static final double TOLD = 0.25;

    private final Ledger ledger;
    private final Renderings renderings;
    private final Comparisons comparisons;
    private final Witness witness;
    private final Sources sources;

    Rewordings(Ledger ledger, Comparisons comparisons, Sources sources) {
        this.ledger = ledger;
        this.renderings = new Renderings(ledger, comparisons);
        this.comparisons = comparisons;
        this.witness = new Witness(ledger);
        this.sources = sources;
    }

    List<BundleFinding> findings() {
        List<BundleFinding> found = new ArrayList<>();
        for (int[] pair : ledger.rewrites().pairs()) {
            List<Renderings.Difference> differences = differences(pair[0], pair[1]);
            int rewords = rewords(pair, differences);
            if (differences.size() >= FEWEST) {
                found.add(reworded(pair, rewords, differences));
                addTold(pair, rewords, found);
            }
        }
        return found;
    }

    private List<Renderings.Difference> differences(int left, int right) {
        List<Renderings.Difference> found = new ArrayList<>();
        Set<Entry> entries = new LinkedHashSet<>();
        ledger.variants(left).forEach(variant -> entries.add(ledger.entry(variant)));
        for (Entry entry : entries) {
            List<Variant> ones = entry.of(left);
            List<Variant> others = entry.of(right);
            Renderings.Difference difference = others.isEmpty() ? null : renderings.between(ones.get(0), others.get(0));
            if (difference != null && difference.comparison().severity().isAlarm()) {
                found.add(difference);
            }
        }
        return found;
    }

    /** The article whose wording third articles bear out less; -1 if they say nothing. */
    private int rewords(int[] pair, List<Renderings.Difference> differences) {
        int balance = 0;
        for (Renderings.Difference difference : differences) {
            balance += witnesses(ledger.entry(difference.one()), difference);
        }
        return balance == 0 ? -1 : balance > 0 ? pair[1] : pair[0];
    }

    /** Independent third articles nearer to the left variant, less those nearer to the right one. */
    private int witnesses(Entry entry, Renderings.Difference difference) {
        int balance = 0;
        Set<Integer> heard = new HashSet<>();
        for (Variant third : entry.variants()) {
            if (third.article() != difference.one().article()
                    && third.article() != difference.other().article()
                    && heard.add(sources.of(third.article()))) {
                double left = comparisons.of(difference.one(), third).kept();
                double right = comparisons.of(difference.other(), third).kept();
                balance += Double.compare(left, right);
            }
        }
        return balance;
    }

    private BundleFinding reworded(int[] pair, int rewords, List<Renderings.Difference> differences) {
        int changer = rewords < 0 ? pair[0] : rewords;
        int other = changer == pair[0] ? pair[1] : pair[0];
        String one = article(changer).outlet();
        String two = article(other).outlet();
        String message = rewords < 0
                ? one + " and " + two
                        + " go together sentence by sentence but print the quotations they share in different words."
                : one + " rewords the quotations it shares with " + two + "; other outlets bear out " + two + ".";
        List<Variant> left = new ArrayList<>();
        List<Variant> right = new ArrayList<>();
        for (Renderings.Difference difference : differences) {
            (difference.one().article() == changer ? left : right).add(difference.one());
            (difference.other().article() == changer ? left : right).add(difference.other());
        }
        return new BundleFinding(
                "quote-wording",
                Standing.TENSION,
                Severity.NOTE,
                one + " and " + two,
                "Whose wording of the shared quotations is the original?",
                message,
                List.of(witness.side(one + "’s wording", left), witness.side(two + "’s wording", right)),
                List.of(differences.size() + " quotations stand in other words at the same place of both articles"));
    }

    private void addTold(int[] pair, int rewords, List<BundleFinding> found) {
        Parallel parallel = ledger.rewrites().between(pair[0], pair[1]);
        if (parallel == null) {
            return;
        }
        for (Parallel.Row row : parallel.rows()) {
            if (row.likeness() < TOLD) {
                continue;
            }
            addTold(row.left().span(), pair[0], row.right().span(), pair[1], rewords, found);
            addTold(row.right().span(), pair[1], row.left().span(), pair[0], rewords, found);
        }
    }

    /** Quotations of one sentence that the corresponding one has no marks for. */
    private void addTold(Span sentence, int article, Span told, int other, int rewords, List<BundleFinding> found) {
        for (Variant variant : ledger.variants(article)) {
            boolean inside = variant.size() > 1
                    && sentence.overlaps(variant.parts().get(0).span());
            if (inside && ledger.entry(variant).of(other).isEmpty() && isToldOf(variant, told, other)) {
                found.add(told(variant, told, other, article == rewords && variant.size() >= PROMOTED));
            }
        }
    }

    /** Whether the other article's sentence reports words of the same speaker. */
    private boolean isToldOf(Variant variant, Span told, int other) {
        Reading reading = ledger.readings().get(other);
        return reading.quotations().stream()
                .filter(q -> q.content().overlaps(told))
                .anyMatch(q -> ledger.voice(q, other).isSame(ledger.voice(variant)));
    }

    private BundleFinding told(Variant variant, Span told, int other, boolean promoted) {
        Article teller = article(other);
        String quoter = witness.outlet(variant);
        String words = "“" + witness.text(variant) + "”";
        String message = promoted
                ? quoter + " puts " + words + " into quotation marks where " + teller.outlet() + " only reports it; "
                        + quoter + " rewords other quotations too."
                : quoter + " quotes " + words + ", " + teller.outlet() + " tells it in its own words.";
        String speaker = ledger.voice(variant).label();
        Evidence narration = Evidence.at(teller, told, Layer.NARRATION, null);
        return new BundleFinding(
                "quote-promoted",
                Standing.QUOTE_PROMOTED,
                promoted ? Severity.WARNING : Severity.NOTE,
                speaker,
                "Are these the words of " + speaker + "?",
                message,
                List.of(witness.side(List.of(variant)), new Side(narration.exact(), List.of(narration))),
                List.of(quoter + " and " + teller.outlet()
                        + " go together sentence by sentence; these two correspond"));
    }

    private Article article(int index) {
        return ledger.readings().get(index).document().article();
    }
}

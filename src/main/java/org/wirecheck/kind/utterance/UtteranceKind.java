package org.wirecheck.kind.utterance;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleKind;
import org.wirecheck.kind.Reading;
import org.wirecheck.kind.utterance.ledger.Ledger;
import org.wirecheck.kind.utterance.wording.Comparisons;
import org.wirecheck.kind.utterance.wording.Judge;
import org.wirecheck.kind.utterance.wording.Terms;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Quotation;
import org.wirecheck.model.Span;

/**
 * Compares quotations across the articles of a bundle: their words and their speakers. A quotation trimmed at its ends, with
 * dots, or by a desk's typography is the same quotation.
 */
@AutoService(BundleKind.class)
public final class UtteranceKind implements BundleKind {

    @Override
    public String id() {
        return "utterance";
    }

    /** The words inside quotation marks. */
    @Override
    public List<Span> read(Reading reading) {
        return reading.quotations().stream()
                .filter(Quotation::direct)
                .map(Quotation::content)
                .toList();
    }

    @Override
    public List<BundleFinding> findings(List<Reading> readings) {
        return findings(readings, List.of());
    }

    @Override
    public List<BundleFinding> findings(List<Reading> readings, List<Origin> origins) {
        Lexicon lexicon = Lexicon.standard();
        Ledger ledger = Ledger.of(readings, lexicon);
        Sources sources = new Sources(ledger, origins);
        Comparisons comparisons = new Comparisons(new Judge(new Terms(lexicon)));
        List<BundleFinding> found = new ArrayList<>(new SwappedSpeakers(ledger, comparisons, sources).findings());
        found.addAll(new Alterations(ledger, comparisons, sources).findings());
        found.addAll(new Rewordings(ledger, comparisons, sources).findings());
        found.addAll(new Characterisations(ledger, lexicon.wordNet()).findings());
        return found;
    }
}

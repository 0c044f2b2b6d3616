package org.wirecheck.kind.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.quantity.Quantity.Amount;
import org.wirecheck.kind.quantity.unit.Unit;
import org.wirecheck.model.Mention;
import org.wirecheck.numeral.Hedges;
import org.wirecheck.numeral.Numeral;
import org.wirecheck.numeral.Numerals;
import org.wirecheck.numeral.Region;

/** One sentence → the quantities in it, each number read once: as part of a result, as an age, with its unit, or as a count. */
final class SentenceReader {

    private final Line line;
    private final Pairs pairs;
    private final Ages ages;
    private final Measures measures;
    private final NotCounted notCounted;
    private final Hooks hooks;

    SentenceReader(Line line, Words words) {
        this.line = line;
        this.pairs = new Pairs(line, words);
        this.ages = new Ages(line, words);
        this.measures = new Measures(line, words.units());
        this.notCounted = new NotCounted(line, words);
        this.hooks = new Hooks(line, words);
    }

    /** The quantities of the sentence, in order and without overlap. */
    List<Mention> read() {
        List<Numeral> numerals = Numerals.in(line.text(), line.from(), line.to());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < numerals.size(); i++) {
            Numeral n = numerals.get(i);
            Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            if (last != null && n.start() < last.end()) {
                continue;
            }
            Draft pair = i + 1 < numerals.size() ? pairs.of(n, numerals.get(i + 1)) : null;
            Draft draft = pair != null ? pair : draft(n, last == null ? line.from() : last.end());
            if (draft != null && (last == null || draft.start() >= last.end())) {
                drafts.add(draft);
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (Draft draft : pairs.joined(drafts)) {
            mentions.add(mention(draft));
        }
        return mentions;
    }

    private @Nullable Draft draft(Numeral n, int floor) {
        if (notCounted.isPlacedHalf(n)) {
            return null;
        }
        Draft age = ages.of(n);
        if (age != null) {
            return age;
        }
        Draft tally = pairs.of(n);
        if (tally != null) {
            return tally;
        }
        Draft measure = measures.of(n, floor);
        boolean money = measure != null && measure.unit().measures("money");
        if (measure != null && (money || !notCounted.isTime(n) || measure.end() > n.end())) {
            return measure;
        }
        if (notCounted.is(n)) {
            return null;
        }
        Draft count = Draft.of(n, Unit.COUNT);
        return notCounted.isRank(n) ? count.flagged("rank") : count;
    }

    private Mention mention(Draft draft) {
        Hedges.Found hedge = draft.tally() == null
                ? Hedges.around(line.text(), line.from(), draft.start(), draft.end(), line.to())
                : null;
        int start = hedge == null ? draft.start() : hedge.start();
        Region region = hedge == null ? draft.region() : hedge.hedge().around(draft.region());
        Quantity value = draft.tally() != null
                ? draft.tally()
                : new Amount(draft.number(), region, draft.unit().id());
        return new Mention(
                "quantity",
                line.span(draft.start(), draft.end()),
                value,
                hedge == null ? "" : hedge.hedge().word(),
                line.index(),
                hooks.of(draft, start));
    }
}

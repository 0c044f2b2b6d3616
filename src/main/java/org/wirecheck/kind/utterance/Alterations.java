package org.wirecheck.kind.utterance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleFinding.Side;
import org.wirecheck.kind.utterance.ledger.Entry;
import org.wirecheck.kind.utterance.ledger.Ledger;
import org.wirecheck.kind.utterance.ledger.Spoken;
import org.wirecheck.kind.utterance.ledger.Variant;
import org.wirecheck.kind.utterance.ledger.Voice;
import org.wirecheck.kind.utterance.wording.Change;
import org.wirecheck.kind.utterance.wording.Comparisons;
import org.wirecheck.kind.utterance.wording.Rendering;
import org.wirecheck.kind.utterance.wording.Renderings;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;

/** Finds utterances that outlets print in different words, and outlets that print one in two ways themselves. */
final class Alterations {

    private static final int SHOWN = 90;

    private final Ledger ledger;
    private final Renderings renderings;
    private final Witness witness;
    private final Original original;

    Alterations(Ledger ledger, Comparisons comparisons, Sources sources) {
        this.ledger = ledger;
        this.renderings = new Renderings(ledger, comparisons);
        this.witness = new Witness(ledger);
        this.original = new Original(sources, witness);
    }

    List<BundleFinding> findings() {
        List<BundleFinding> found = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            if (entry.isShared()) {
                addAltered(entry, found);
            }
            addSelf(entry, found);
        }
        return found;
    }

    private void addAltered(Entry entry, List<BundleFinding> found) {
        List<Rendering> all = renderings.of(entry);
        List<Renderings.Difference> differences = renderings.differences(all).stream()
                .filter(d -> d.one().article() != d.other().article())
                .toList();
        if (differences.isEmpty()) {
            return;
        }
        Severity severity = differences.get(0).severity();
        Set<Variant> named = new LinkedHashSet<>();
        for (Renderings.Difference difference : differences) {
            if (difference.severity() == severity) {
                named.add(difference.one());
                named.add(difference.other());
            }
        }
        List<Rendering> told =
                all.stream().filter(r -> named.contains(r.fullest())).toList();
        List<Side> sides = told.stream().map(r -> witness.side(r.variants())).toList();
        String speaker = speaker(entry);
        found.add(new BundleFinding(
                "quote-wording",
                Standing.QUOTE_ALTERED,
                severity,
                speaker,
                "In which words did " + speaker + " say it?",
                message(speaker, differences.get(0), severity) + (severity.isAlarm() ? original.told(told) : ""),
                sides,
                why(differences)));
    }

    private String message(String speaker, Renderings.Difference worst, Severity severity) {
        Change change = worst.comparison().changes().stream()
                .filter(c -> !c.isSilent() && c.severity() == worst.comparison().severity())
                .findFirst()
                .orElse(worst.comparison().changes().get(0));
        String one = witness.outlet(worst.one());
        String other = witness.outlet(worst.other());
        String start =
                severity == Severity.NOTE ? "Slightly different words of " : "Different words in quotation marks of ";
        return start + speaker + ": " + one + " has “" + shown(worst.one(), change.left()) + "”, " + other + " has “"
                + shown(worst.other(), change.right()) + "”.";
    }

    /** The changed words with a few around them, as printed. */
    private String shown(Variant variant, List<Spoken> changed) {
        String text = witness.text(variant);
        if (changed.isEmpty() || text.length() <= SHOWN) {
            return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        }
        return witness.around(variant, changed);
    }

    private List<String> why(List<Renderings.Difference> differences) {
        List<String> why = new ArrayList<>();
        for (Renderings.Difference difference : differences) {
            String changes = difference.comparison().changes().stream()
                    .filter(change -> !change.isSilent())
                    .map(change -> "[" + Change.forms(change.left()) + "] / [" + Change.forms(change.right()) + "] ("
                            + change.kind()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', ' ') + ")")
                    .collect(Collectors.joining("; "));
            why.add(witness.outlet(difference.one()) + " against " + witness.outlet(difference.other()) + ", "
                    + difference
                            .comparison()
                            .verdict()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', ' ') + ": "
                    + changes);
        }
        return why;
    }

    /** One outlet prints one sentence twice, not in the same words. */
    private void addSelf(Entry entry, List<BundleFinding> found) {
        for (int article :
                new TreeSet<>(entry.variants().stream().map(Variant::article).toList())) {
            List<Variant> own = entry.of(article);
            boolean said = own.size() == 2
                    && entry.variants().size() > 2
                    && entry.variants().stream()
                                    .mapToInt(Variant::article)
                                    .distinct()
                                    .count()
                            == entry.variants().size() - 1;
            Renderings.Difference difference = said ? renderings.between(own.get(0), own.get(1)) : null;
            if (difference != null && difference.comparison().kept() >= 0.75 && isOneVoice(own) && isAlikeLong(own)) {
                found.add(self(own, difference));
            }
        }
    }

    private static boolean isAlikeLong(List<Variant> own) {
        int shorter = Math.min(own.get(0).size(), own.get(1).size());
        return Math.max(own.get(0).size(), own.get(1).size()) * 5 <= shorter * 8;
    }

    private boolean isOneVoice(List<Variant> own) {
        Voice one = ledger.voice(own.get(0));
        Voice other = ledger.voice(own.get(1));
        return one.isSame(other) || !one.isKnown() || !other.isKnown();
    }

    private BundleFinding self(List<Variant> own, Renderings.Difference difference) {
        String outlet = witness.outlet(own.get(0));
        String speaker = ledger.voice(own.get(0)).label();
        boolean trim = difference.comparison().changes().stream().allMatch(c -> c.kind() == Change.Kind.UNMARKED_TRIM);
        return new BundleFinding(
                "quote-repeated",
                Standing.SELF_CONTRADICTION,
                trim ? Severity.NOTE : Severity.WARNING,
                speaker,
                "Which of its two wordings does " + outlet + " stand by?",
                outlet + " prints one sentence of " + speaker + " in two ways: “" + witness.text(own.get(0)) + "” and “"
                        + witness.text(own.get(1)) + "”.",
                List.of(witness.side(List.of(own.get(0))), witness.side(List.of(own.get(1)))),
                why(List.of(difference)));
    }

    private String speaker(Entry entry) {
        return entry.variants().stream()
                .map(ledger::voice)
                .filter(Voice::isKnown)
                .map(Voice::label)
                .findFirst()
                .orElse("somebody");
    }
}

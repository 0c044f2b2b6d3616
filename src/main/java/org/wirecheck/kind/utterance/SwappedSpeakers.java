package org.wirecheck.kind.utterance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleFinding.Side;
import org.wirecheck.kind.utterance.ledger.Entry;
import org.wirecheck.kind.utterance.ledger.Ledger;
import org.wirecheck.kind.utterance.ledger.Likeness;
import org.wirecheck.kind.utterance.ledger.Spoken;
import org.wirecheck.kind.utterance.ledger.Variant;
import org.wirecheck.kind.utterance.ledger.Voice;
import org.wirecheck.kind.utterance.wording.Comparisons;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;

/** Finds utterances that one outlet puts into one mouth and another outlet into another. */
final class SwappedSpeakers {

    private static final int LEAST_CONTENT = 3;
    private static final int LEAST_RUN = 6;
    private static final double KEPT = 0.6;
    private static final double NEARLY = 0.8;
    private static final int PHRASE = 3;
    private static final int LONG_RUN = 8;

    private final Ledger ledger;
    private final Comparisons comparisons;
    private final Sources sources;
    private final Witness witness;

    SwappedSpeakers(Ledger ledger, Comparisons comparisons, Sources sources) {
        this.ledger = ledger;
        this.comparisons = comparisons;
        this.sources = sources;
        this.witness = new Witness(ledger);
    }

    List<BundleFinding> findings() {
        List<BundleFinding> found = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            if (entry.isShared()) {
                add(entry, found);
            }
        }
        return found;
    }

    private void add(Entry entry, List<BundleFinding> found) {
        List<List<Variant>> groups = bySpeaker(entry);
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Severity severity = severity(groups.get(i), groups.get(j));
                if (severity != null) {
                    found.add(finding(groups.get(i), groups.get(j), severity));
                    return;
                }
            }
        }
    }

    /** The variants whose speaker is sure, by speaker, most independent sources first. */
    private List<List<Variant>> bySpeaker(Entry entry) {
        List<List<Variant>> groups = new ArrayList<>();
        for (Variant variant : entry.variants()) {
            if (!ledger.voice(variant).isSure()) {
                continue;
            }
            List<Variant> home = groups.stream()
                    .filter(group -> ledger.voice(group.get(0)).isSame(ledger.voice(variant)))
                    .findFirst()
                    .orElse(null);
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(variant);
        }
        groups.sort(Comparator.<List<Variant>>comparingInt(group -> -sources.count(group))
                .thenComparingInt(group -> -group.size()));
        return groups;
    }

    private @org.jspecify.annotations.Nullable Severity severity(List<Variant> one, List<Variant> other) {
        Severity best = null;
        for (Variant left : one) {
            for (Variant right : other) {
                Severity found = left.article() == right.article() ? null : severity(left, right);
                best = found != null && (best == null || found.isAtLeast(best)) ? found : best;
            }
        }
        return best;
    }

    private @org.jspecify.annotations.Nullable Severity severity(Variant one, Variant other) {
        Likeness likeness = ledger.likeness(one, other);
        boolean run = likeness.run() >= LONG_RUN || (likeness.run() >= LEAST_RUN && likeness.runContent() >= 2);
        double kept = comparisons.of(one, other).kept();
        boolean same = run || (kept >= KEPT && likeness.content() >= LEAST_CONTENT && likeness.share() >= 0.55);
        Voice left = ledger.voice(one);
        Voice right = ledger.voice(other);
        if (!same || !left.isSure() || !right.isSure() || isNested(one, other, kept) || isNested(other, one, kept)) {
            return null;
        }
        if (left.isGroup() != right.isGroup()) {
            return Severity.NOTE;
        }
        boolean named = left.isPerson() && right.isPerson() && left.named() && right.named();
        return named ? Severity.ERROR : null;
    }

    /**
     * Whether what they share is quoted inside one of them: Roe saying what Doe said is no disagreement on who said it, nor
     * is a motto both of them quote.
     */
    private boolean isNested(Variant outer, Variant inner, double kept) {
        List<String> others = inner.words().stream().map(Spoken::form).toList();
        List<Spoken> words = outer.words();
        for (int i = 1; i + PHRASE <= words.size(); i++) {
            List<String> next =
                    words.subList(i, i + PHRASE).stream().map(Spoken::form).toList();
            int there = opens(outer, i) ? Collections.indexOfSubList(others, next) : -1;
            if (there >= 0 && (there <= 1 || (kept < NEARLY && opens(inner, there)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether quotation marks open before a word inside a quotation. */
    private boolean opens(Variant variant, int word) {
        List<Spoken> words = variant.words();
        Span span = words.get(word).span();
        boolean fresh = word > 0
                && !variant.startsPart(word)
                && !words.get(word - 1).span().overlaps(span);
        String content = ledger.reading(variant).document().article().content(span.field());
        return fresh && "'‘’\"“”".indexOf(content.charAt(span.start() - 1)) >= 0;
    }

    private BundleFinding finding(List<Variant> one, List<Variant> other, Severity severity) {
        String words = witness.text(one.get(0));
        String left = ledger.voice(one.get(0)).label();
        String right = ledger.voice(other.get(0)).label();
        String message = severity == Severity.ERROR
                ? "Who said “" + words + "”? " + outlets(one) + ": " + left + ". " + outlets(other) + ": " + right + "."
                : outlets(one) + " gives the words to " + left + ", " + outlets(other) + " to " + right + ".";
        return new BundleFinding(
                "quote-speaker",
                severity == Severity.ERROR ? Standing.SPEAKER_DIFFERS : Standing.TENSION,
                severity,
                words,
                "Who said it?",
                message,
                List.of(side(left, one), side(right, other)),
                why(one, other));
    }

    private Side side(String speaker, List<Variant> variants) {
        Side words = witness.side(speaker, variants);
        List<org.wirecheck.model.Evidence> evidence = new ArrayList<>(words.evidence());
        for (Variant variant : variants) {
            evidence.addAll(witness.source(variant));
        }
        return new Side(speaker, evidence);
    }

    private List<String> why(List<Variant> one, List<Variant> other) {
        List<String> why = new ArrayList<>();
        for (List<Variant> group : List.of(one, other)) {
            for (Variant variant : group) {
                Voice voice = ledger.voice(variant);
                why.add(witness.outlet(variant) + " gives it to " + voice.label() + " by "
                        + voice.mechanism()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' ') + ": "
                        + witness.attachment(variant));
            }
        }
        return why;
    }

    private String outlets(List<Variant> variants) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        variants.forEach(variant -> names.put(witness.outlet(variant), true));
        String joined = names.keySet().stream().collect(Collectors.joining(", "));
        return names.size() > 1 && sources.count(variants) == 1 ? joined + " (one source)" : joined;
    }
}

package org.wirecheck.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Version;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;
import org.wirecheck.view.words.WordDiff;

/**
 * One version of a finding as a page shows it.
 *
 * @param number counts from 1
 * @param shade which of the page's shades it has, from 0: the same in the collation and beside its words
 * @param outlets who holds it, as a sentence lists them; of a crowd the first
 * @param origins how many independent sources those are, in words
 * @param changes the words of a quotation against those of the first version; empty where there is nothing to compare
 */
public record VersionView(
        Version version,
        int number,
        int shade,
        String outlets,
        String origins,
        List<EvidenceView> evidence,
        List<WordDiff.Piece> changes) {

    /** How many shades there are; further versions begin again. */
    public static final int SHADES = 6;

    /** Where more articles than these hold it, the sentences of the rest are folded away. */
    private static final int FIRST = 4;

    static List<VersionView> of(Finding finding, Shown shown, Anchors anchors) {
        List<VersionView> views = new ArrayList<>();
        for (Version version : finding.versions()) {
            boolean compared = !views.isEmpty() && Shown.isOfWords(finding);
            List<EvidenceView> evidence = version.evidence().stream()
                    .map(piece -> EvidenceView.of(piece, shown, anchors))
                    .toList();
            views.add(new VersionView(
                    version,
                    views.size() + 1,
                    views.size() % SHADES,
                    shown.crowd(version.articles()),
                    Shown.count(version.origins(), "independent origin"),
                    evidence,
                    compared ? changes(finding.versions().get(0), version) : List.of()));
        }
        return List.copyOf(views);
    }

    /** The first evidence of every article; of many articles only of some that put it differently. */
    public List<EvidenceView> first() {
        Set<String> seen = new HashSet<>();
        List<EvidenceView> first =
                evidence.stream().filter(piece -> seen.add(piece.article())).toList();
        return first.size() <= FIRST
                ? first
                : first.stream()
                        .filter(piece -> seen.add(piece.before() + piece.exact() + piece.after()))
                        .limit(FIRST)
                        .toList();
    }

    /** The evidence that {@link #first} leaves out. */
    public List<EvidenceView> further() {
        List<EvidenceView> first = first();
        return evidence.stream().filter(piece -> !first.contains(piece)).toList();
    }

    private static List<WordDiff.Piece> changes(Version first, Version version) {
        if (first.evidence().isEmpty() || version.evidence().isEmpty()) {
            return List.of();
        }
        List<WordDiff.Piece> pieces = WordDiff.between(
                first.evidence().get(0).exact(), version.evidence().get(0).exact());
        boolean changed = pieces.stream().anyMatch(piece -> piece.in() != WordDiff.In.BOTH);
        return changed ? pieces : List.of();
    }
}

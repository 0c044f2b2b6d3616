package org.wirecheck.kind.utterance.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecheck.kind.utterance.ledger.Spoken;
import org.wirecheck.kind.utterance.ledger.Variant;
import org.wirecheck.model.Severity;

/**
 * Two variants of an utterance word by word.
 *
 * @param verdict the gravest of its changes in one word
 * @param changes where they differ, in order; what one merely prints more of at its ends is no change
 * @param kept share of the shorter variant's words that the other has too, 0 to 1
 */
public record Comparison(Verdict verdict, List<Change> changes, double kept) {

    private static final double REWRITTEN = 0.5;
    private static final double NEARLY = 0.8;

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Two variants compared; one that stands whole in the other is verbatim. */
    public static Comparison of(Variant left, Variant right, Judge judge) {
        List<Spoken> one = left.words();
        List<Spoken> other = right.words();
        if (contains(left.forms(), right.forms()) || contains(right.forms(), left.forms())) {
            return new Comparison(Verdict.VERBATIM, List.of(), 1);
        }
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(left.forms(), right.forms()).getDeltas();
        double kept = kept(one, other, deltas);
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : deltas) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            int end = from + delta.getSource().size();
            int otherEnd = to + delta.getTarget().size();
            boolean opening = from == 0 && to == 0;
            boolean edge = opening || (end == one.size() && otherEnd == other.size());
            if (!edge || delta.getType() == DeltaType.CHANGE) {
                Change change =
                        new Change(Change.Kind.SUBSTITUTION, one.subList(from, end), other.subList(to, otherEnd));
                boolean marked = (isGap(one, from, end) && end - from < otherEnd - to)
                        || (isGap(other, to, otherEnd) && otherEnd - to < end - from);
                boolean closing = !opening && edge && (left.startsPart(from) || right.startsPart(to));
                changes.add(judge.judge(change, marked, (opening && kept < NEARLY) || closing));
            }
        }
        List<Change> settled = moved(changes);
        return new Comparison(verdict(settled, kept), settled, kept);
    }

    /** Whether a fragment stands in one piece in the whole; a repeated phrase must not lead the comparison astray. */
    private static boolean contains(List<String> whole, List<String> fragment) {
        return java.util.Collections.indexOfSubList(whole, fragment) >= 0;
    }

    private static double kept(List<Spoken> one, List<Spoken> other, List<AbstractDelta<String>> deltas) {
        int lost = 0;
        for (AbstractDelta<String> delta : deltas) {
            lost += one.size() <= other.size()
                    ? delta.getSource().size()
                    : delta.getTarget().size();
        }
        return 1 - (double) lost / Math.max(1, Math.min(one.size(), other.size()));
    }

    /** The gravest of its changes. */
    public Severity severity() {
        Severity worst = Severity.NOTE;
        for (Change change : changes) {
            worst = change.severity().isAtLeast(worst) ? change.severity() : worst;
        }
        return worst;
    }

    /** True if nobody need be told: the same words but for typography and what dots and brackets own up to. */
    public boolean isSilent() {
        return changes.stream().allMatch(Change::isSilent);
    }

    /** Whether an ellipsis, a bracket or a break of the quotation stands at a place. */
    private static boolean isGap(List<Spoken> words, int from, int end) {
        for (int i = from; i <= end && i < words.size(); i++) {
            if (i > 0 && (words.get(i).afterGap() || words.get(i).wild())) {
                return true;
            }
        }
        return end > 0
                && from > 0
                && words.get(Math.min(from, words.size()) - 1).wild();
    }

    /** Words that are gone in one place and stand in another have moved. */
    private static List<Change> moved(List<Change> changes) {
        Map<String, Integer> balance = new HashMap<>();
        for (Change change : changes) {
            change.left().stream()
                    .filter(Spoken::isContent)
                    .forEach(word -> balance.merge(word.stem(), 1, Integer::sum));
            change.right().stream()
                    .filter(Spoken::isContent)
                    .forEach(word -> balance.merge(word.stem(), -1, Integer::sum));
        }
        List<Change> settled = new ArrayList<>();
        for (Change change : changes) {
            boolean plain = change.kind() == Change.Kind.SUBSTITUTION || change.kind() == Change.Kind.UNMARKED_TRIM;
            boolean balanced = plain
                    && change.left().stream()
                            .filter(Spoken::isContent)
                            .allMatch(w -> balance.getOrDefault(w.stem(), 0) == 0)
                    && change.right().stream()
                            .filter(Spoken::isContent)
                            .allMatch(w -> balance.getOrDefault(w.stem(), 0) == 0);
            settled.add(balanced ? change.as(Change.Kind.MOVED) : change);
        }
        return settled;
    }

    private static Verdict verdict(List<Change> changes, double kept) {
        Verdict worst = Verdict.VERBATIM;
        for (Change change : changes) {
            Verdict one =
                    switch (change.kind()) {
                        case COSMETIC -> Verdict.COSMETIC;
                        case MARKED_TRIM -> Verdict.TRIMMED_MARKED;
                        case UNMARKED_TRIM -> Verdict.TRIMMED_UNMARKED;
                        case MOVED -> Verdict.REORDERED;
                        case SMALL_WORD, SUBSTITUTION, TERM, POLARITY -> Verdict.SUBSTITUTED;
                    };
            worst = one.compareTo(worst) > 0 ? one : worst;
        }
        return worst == Verdict.SUBSTITUTED && kept < REWRITTEN ? Verdict.REWRITTEN : worst;
    }
}

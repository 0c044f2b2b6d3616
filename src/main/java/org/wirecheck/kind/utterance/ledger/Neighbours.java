package org.wirecheck.kind.utterance.ledger;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.wirecheck.model.Quotation;

/**
 * Lines up what words alone cannot: a sentence that stands at the same place of a quotation whose sentences around it are
 * lined up. "That era has ended" and "It is over now" share no word, but the sentences before and after them do.
 */
final class Neighbours {

    private static final int CROWDED = 40;
    private static final int REACH = 2;

    private final Weights weights;
    private final Alignment alignment;
    private final Map<Quotation, Voice> voices;
    private final Map<Part, Part> next = new IdentityHashMap<>();
    private final Map<Part, Part> previous = new IdentityHashMap<>();

    Neighbours(Weights weights, Alignment alignment, Map<Quotation, Voice> voices) {
        this.weights = weights;
        this.alignment = alignment;
        this.voices = voices;
    }

    /** Joins neighbours of joined parts; a part that has found its counterpart is left alone. */
    void align(List<Part> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            Part one = parts.get(i);
            Part two = parts.get(i + 1);
            if (one.article() == two.article() && isSameVoice(one, two)) {
                next.put(one, two);
                previous.put(two, one);
            }
        }
        for (List<Part> utterance : alignment.utterances()) {
            if (utterance.size() > 1 && utterance.size() <= CROWDED) {
                alignAround(utterance);
            }
        }
    }

    private void alignAround(List<Part> utterance) {
        List<Part> group = new ArrayList<>(utterance);
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                if (group.get(i).article() != group.get(j).article()) {
                    alignAround(next, group.get(i), group.get(j));
                    alignAround(previous, group.get(i), group.get(j));
                }
            }
        }
    }

    /** Tries the two sentences that follow (or precede) on each side with each other. */
    private void alignAround(Map<Part, Part> step, Part anchor, Part otherAnchor) {
        Part one = step.get(anchor);
        for (int i = 0; one != null && i < REACH; i++) {
            Part other = step.get(otherAnchor);
            for (int j = 0; other != null && j < REACH; j++) {
                tryPair(one, other, anchor, otherAnchor);
                other = step.get(other);
            }
            one = step.get(one);
        }
    }

    private void tryPair(Part one, Part other, Part anchor, Part otherAnchor) {
        if (alignment.isPrintedBy(one, other.article()) || alignment.isPrintedBy(other, one.article())) {
            return;
        }
        Likeness likeness = Likeness.of(one, other, weights);
        boolean alike =
                likeness.content() >= 2 && likeness.share() >= 0.3 || likeness.run() >= 4 && likeness.share() >= 0.4;
        boolean reworded = !anchor.key().equals(otherAnchor.key());
        if (reworded && isSandwiched(one, other)) {
            alignment.place(one, other);
        } else if (alike) {
            alignment.join(one, other);
        }
    }

    /** Whether the sentences before and after two parts are joined, and each part belongs to one of them without a break. */
    private boolean isSandwiched(Part one, Part other) {
        Part before = previous.get(one);
        Part otherBefore = previous.get(other);
        Part after = next.get(one);
        Part otherAfter = next.get(other);
        if (before == null || otherBefore == null || after == null || otherAfter == null) {
            return false;
        }
        boolean held = isHeld(one, before, after) && isHeld(other, otherBefore, otherAfter);
        return held && alignment.areJoined(before, otherBefore) && alignment.areJoined(after, otherAfter);
    }

    private static boolean isHeld(Part part, Part before, Part after) {
        return part.quotation().equals(before.quotation()) || part.quotation().equals(after.quotation());
    }

    private boolean isSameVoice(Part one, Part two) {
        if (one.quotation() == two.quotation()) {
            return true;
        }
        Voice left = voices.get(one.quotation());
        Voice right = voices.get(two.quotation());
        return left != null && right != null && left.isSame(right);
    }
}

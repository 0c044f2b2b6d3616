package org.wirecheck.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One article's mentions in text order, and which of them stand near a span: found by halving, so long articles cost little. */
public record Named(List<EntityMention> mentions) {

    /** No mention is longer, in code units. */
    private static final int LONGEST = 500;

    /** The mentions that share a code unit with a span, in text order. */
    public List<EntityMention> touching(Span span) {
        List<EntityMention> found = new ArrayList<>();
        for (int i = first(span); i < mentions.size(); i++) {
            Span at = mentions.get(i).span();
            if (at.field() != span.field() || at.start() >= span.end()) {
                break;
            }
            if (at.overlaps(span)) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }

    /** The mentions that lie inside a span, in text order. */
    public List<EntityMention> within(Span span) {
        return touching(span).stream().filter(m -> span.covers(m.span())).toList();
    }

    /** Of the mentions that share a code unit with a span the longest, the first of equals; null if there is none. */
    @Nullable
    public EntityMention at(Span span) {
        EntityMention best = null;
        for (EntityMention m : touching(span)) {
            best = best == null || m.span().length() > best.span().length() ? m : best;
        }
        return best;
    }

    private int first(Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span at = mentions.get(middle).span();
            int byField = at.field().compareTo(span.field());
            boolean before = byField < 0 || byField == 0 && at.start() < span.start() - LONGEST;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}

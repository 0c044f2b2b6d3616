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
        for (int i = first(span);
                i < mentions.size() && !isBeyond(mentions.get(i).span(), span);
                i++) {
            if (mentions.get(i).span().overlaps(span)) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }

    /** The mentions that lie inside a span, in text order. */
    public List<EntityMention> within(Span span) {
        List<EntityMention> found = new ArrayList<>();
        for (int i = first(span);
                i < mentions.size() && !isBeyond(mentions.get(i).span(), span);
                i++) {
            if (span.covers(mentions.get(i).span())) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }

    /** Of the mentions that share a code unit with a span the longest, or null. */
    @Nullable
    public EntityMention at(Span span) {
        EntityMention best = null;
        for (int i = first(span);
                i < mentions.size() && !isBeyond(mentions.get(i).span(), span);
                i++) {
            EntityMention m = mentions.get(i);
            boolean longer = best == null || m.span().length() > best.span().length();
            best = m.span().overlaps(span) && longer ? m : best;
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

    private static boolean isBeyond(Span at, Span span) {
        int byField = at.field().compareTo(span.field());
        return byField > 0 || byField == 0 && at.start() >= span.end();
    }
}

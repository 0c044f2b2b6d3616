package org.wirecheck.kind.utterance.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * An utterance of the bundle with everything that was printed of it.
 *
 * @param variants by article, then in text order
 */
public record Entry(List<Variant> variants) {

    public Entry {
        variants = List.copyOf(variants);
    }

    /** Builds variants from the parts of one utterance: parts that follow each other in an article are one variant. */
    public static Entry of(List<Part> parts) {
        List<Variant> variants = new ArrayList<>();
        List<Part> row = new ArrayList<>();
        for (Part part : parts) {
            if (!row.isEmpty() && !follows(row.get(row.size() - 1), part)) {
                variants.add(new Variant(row));
                row = new ArrayList<>();
            }
            row.add(part);
        }
        if (!row.isEmpty()) {
            variants.add(new Variant(row));
        }
        return new Entry(variants);
    }

    /** True if at least two articles print it. */
    public boolean isShared() {
        return variants.stream().mapToInt(Variant::article).distinct().count() > 1;
    }

    /** Its variants in one article, in text order; empty if the article does not print it. */
    public List<Variant> of(int article) {
        return variants.stream().filter(variant -> variant.article() == article).toList();
    }

    private static boolean follows(Part one, Part next) {
        return one.article() == next.article()
                && next.place() == one.place() + 1
                && (one.quotation() == next.quotation() || isResumed(one, next));
    }

    /** A quotation goes on after who said it: both have one source. */
    private static boolean isResumed(Part one, Part next) {
        return one.quotation().source() != null
                && one.quotation().source().equals(next.quotation().source());
    }
}

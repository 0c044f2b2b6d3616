package org.wirecheck.text.mark;

import java.util.BitSet;
import java.util.List;
import org.wirecheck.model.Marked;

/**
 * The quotation marks of one field: what they enclose, in text order, and at which offsets a mark opens or closes.
 * An apostrophe or a sign for feet and inches is at none of them.
 */
public record Marks(List<Marked> marked, BitSet openers, BitSet closers) {

    public Marks {
        marked = List.copyOf(marked);
    }

    /** Every offset at which a quotation mark stands. */
    public BitSet all() {
        BitSet all = (BitSet) openers.clone();
        all.or(closers);
        return all;
    }
}

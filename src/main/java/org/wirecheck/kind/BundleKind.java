package org.wirecheck.kind;

import java.util.List;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Span;

/**
 * A kind that lines up its values over the whole bundle itself, because what makes two of them the same is in the values:
 * renderings of one quotation, a date and its weekday inside one article. Found by {@link java.util.ServiceLoader}.
 */
public interface BundleKind {

    /** The id fact types name it by, e.g. "utterance". */
    String id();

    /** Where an article holds values it would line up, in text order. */
    List<Span> read(Reading reading);

    /** What the bundle's articles disagree on, in an order that depends on the bundle alone. */
    List<BundleFinding> findings(List<Reading> readings);

    /** The same, told which articles derive from one another and count as one source. */
    default List<BundleFinding> findings(List<Reading> readings, List<Origin> origins) {
        return findings(readings);
    }
}

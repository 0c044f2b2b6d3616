package org.wirecheck.model;

import java.util.List;

/**
 * Versions of one question that stand to each other in some way: a discrepancy, an agreement or a single source.
 *
 * @param id fingerprint of story, fact type, subject and values; never of offsets, order or time
 * @param why the derivation in plain sentences: reading, context, alignment, comparison
 * @param kind of the values, e.g. "place"; empty where it is not told, as in reports that were kept before it was
 */
public record Finding(
        String id,
        String factType,
        Standing relation,
        Severity severity,
        String subject,
        String question,
        String message,
        List<Version> versions,
        List<String> why,
        String kind) {

    public Finding {
        kind = kind == null ? "" : kind;
        versions = List.copyOf(versions);
        why = List.copyOf(why);
    }

    /** A finding that does not tell the kind of its values. */
    public Finding(
            String id,
            String factType,
            Standing relation,
            Severity severity,
            String subject,
            String question,
            String message,
            List<Version> versions,
            List<String> why) {
        this(id, factType, relation, severity, subject, question, message, versions, why, "");
    }
}

package org.wirecheck.model;

import java.util.List;

/**
 * Versions of one question that stand to each other in some way: a discrepancy, an agreement or a single source.
 *
 * @param id fingerprint of story, fact type, subject and values; never of offsets, order or time
 * @param why the derivation in plain sentences: reading, context, alignment, comparison
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
        List<String> why) {

    public Finding {
        versions = List.copyOf(versions);
        why = List.copyOf(why);
    }
}

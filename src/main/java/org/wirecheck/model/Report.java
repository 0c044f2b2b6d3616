package org.wirecheck.model;

import java.util.List;
import java.util.Map;

/**
 * What a check of one bundle found.
 *
 * @param provenance program version, catalogue fingerprint and the like; never the time
 */
public record Report(
        String story,
        Verdict verdict,
        List<Finding> discrepancies,
        List<Finding> agreements,
        List<Finding> singleSource,
        List<Origin> origins,
        List<ArticleSummary> articles,
        List<String> warnings,
        Map<String, String> provenance) {

    public Report {
        discrepancies = List.copyOf(discrepancies);
        agreements = List.copyOf(agreements);
        singleSource = List.copyOf(singleSource);
        origins = List.copyOf(origins);
        articles = List.copyOf(articles);
        warnings = List.copyOf(warnings);
        provenance = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(provenance));
    }

    /** The same report with another verdict: that of a desk's policy. */
    public Report judged(Verdict other) {
        return new Report(
                story, other, discrepancies, agreements, singleSource, origins, articles, warnings, provenance);
    }

    /** The same report with more warnings before its own. */
    public Report warned(List<String> more) {
        List<String> all = new java.util.ArrayList<>(more);
        all.addAll(warnings);
        return new Report(story, verdict, discrepancies, agreements, singleSource, origins, articles, all, provenance);
    }
}

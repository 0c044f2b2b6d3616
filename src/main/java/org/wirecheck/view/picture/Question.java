package org.wirecheck.view.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Extent;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Version;
import org.wirecheck.view.VersionView;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;

/**
 * A finding whose values have a place on an axis.
 *
 * @param link the id of the place that compares them, or empty
 * @param standing "differs", "agrees" or "single"
 * @param bars one for every different reach, in the order of versions
 */
public record Question(String question, String link, String standing, Extent.Scale scale, String unit, List<Bar> bars) {

    /** The question of a finding, or null if nothing in it has a place on an axis or its values lie on several. */
    static @Nullable Question of(Finding finding, String standing, String link, Shown shown) {
        Map<Extent, Set<String>> outlets = new LinkedHashMap<>();
        Map<Extent, String> words = new LinkedHashMap<>();
        Map<Extent, Integer> shades = new LinkedHashMap<>();
        int version = 0;
        for (Version each : finding.versions()) {
            for (Evidence evidence : each.evidence()) {
                Extent extent = evidence.extent();
                if (extent != null && (extent.from() != null || extent.to() != null)) {
                    outlets.computeIfAbsent(extent, any -> new LinkedHashSet<>())
                            .add(evidence.article());
                    words.putIfAbsent(extent, evidence.exact());
                    shades.putIfAbsent(extent, version % VersionView.SHADES);
                }
            }
            version++;
        }
        if (outlets.isEmpty()
                || outlets.keySet().stream()
                                .map(extent -> extent.scale() + " " + extent.unit())
                                .distinct()
                                .count()
                        > 1) {
            return null;
        }
        List<Bar> bars = new ArrayList<>();
        outlets.forEach((extent, who) -> bars.add(new Bar(
                extent,
                java.util.Objects.requireNonNull(shades.get(extent)),
                shown.crowd(List.copyOf(who)),
                java.util.Objects.requireNonNull(words.get(extent)))));
        Extent any = bars.get(0).extent();
        return new Question(finding.question(), link, standing, any.scale(), any.unit(), List.copyOf(bars));
    }

    /** The questions of findings of one standing that lie on an axis. */
    static List<Question> of(List<Finding> findings, String standing, Anchors anchors, Shown shown) {
        List<Question> questions = new ArrayList<>();
        for (Finding finding : findings) {
            String link =
                    switch (standing) {
                        case "differs" -> anchors.finding(finding);
                        case "agrees" -> anchors.row(finding);
                        default -> "";
                    };
            Question question = of(finding, standing, link, shown);
            if (question != null) {
                questions.add(question);
            }
        }
        return questions;
    }

    /** The least any of its bars reaches, or the least end that is known. */
    BigDecimal start() {
        return bars.stream()
                .map(bar -> bar.extent().from() == null
                        ? bar.extent().to()
                        : bar.extent().from())
                .filter(java.util.Objects::nonNull)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    /** The most any of its bars reaches, or the greatest end that is known. */
    BigDecimal end() {
        return bars.stream()
                .map(bar -> bar.extent().to() == null
                        ? bar.extent().from()
                        : bar.extent().to())
                .filter(java.util.Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }
}

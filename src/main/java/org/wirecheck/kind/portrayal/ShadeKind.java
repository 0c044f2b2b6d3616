package org.wirecheck.kind.portrayal;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleFinding.Side;
import org.wirecheck.kind.BundleKind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;

/**
 * Finds talks that one outlet calls tense and another friendly, or upcoming here and possible there. Which words are of one
 * scale and which end they stand at is data ({@code shades.tsv}); the sentences must name the same people.
 */
@AutoService(BundleKind.class)
public final class ShadeKind implements BundleKind {

    private static final int COMPANY = 2;
    private static final int MOST = 60;

    private final ShadeReader reader = new ShadeReader(Lexicon.standard());

    @Override
    public String id() {
        return "shade";
    }

    /** Talks with an adjective of some scale. */
    @Override
    public List<Span> read(Reading reading) {
        return reader.read(reading).stream().map(shaded -> shaded.noun().span()).toList();
    }

    @Override
    public List<BundleFinding> findings(List<Reading> readings) {
        Map<String, List<Shaded>> scales = new TreeMap<>();
        for (Reading reading : readings) {
            for (Shaded shaded : reader.read(reading)) {
                scales.computeIfAbsent(shaded.scale(), s -> new ArrayList<>()).add(shaded);
            }
        }
        List<BundleFinding> found = new ArrayList<>();
        scales.forEach((scale, all) -> {
            BundleFinding finding = finding(scale, all.subList(0, Math.min(MOST, all.size())));
            if (finding != null) {
                found.add(finding);
            }
        });
        return found;
    }

    private static @Nullable BundleFinding finding(String scale, List<Shaded> all) {
        Set<Shaded> left = new LinkedHashSet<>();
        Set<Shaded> right = new LinkedHashSet<>();
        String end = "";
        for (Shaded one : all) {
            for (Shaded other : all) {
                boolean opposed = !one.shade().classes().equals(other.shade().classes());
                boolean same =
                        !one.noun().isInArticleOf(other.noun()) && one.noun().shared(other.noun()) >= COMPANY;
                if (opposed && same && (end.isEmpty() || one.shade().is(end))) {
                    end = one.shade().classes().iterator().next();
                    left.add(one);
                    right.add(other);
                }
            }
        }
        return left.isEmpty() ? null : finding(scale, List.copyOf(left), List.copyOf(right));
    }

    private static BundleFinding finding(String scale, List<Shaded> left, List<Shaded> right) {
        boolean tone = scale.equals("tone");
        String subject = left.get(0).noun().head().text();
        return new BundleFinding(
                scale,
                Standing.TENSION,
                Severity.NOTE,
                subject,
                (tone ? "In what mood was it" : "Is it settled or only possible") + " (" + subject + ")?",
                told(left) + ", " + told(right) + ".",
                List.of(side(left), side(right)),
                List.of("the sentences name the same people; the adjectives stand at two ends of one scale (" + scale
                        + ")"));
    }

    private static String told(List<Shaded> side) {
        String outlets = side.stream()
                .map(shaded -> shaded.noun().article().outlet())
                .distinct()
                .collect(Collectors.joining(" and "));
        Described first = side.get(0).noun();
        return outlets + " tells of “" + first.article().words(first.span()) + "”";
    }

    private static Side side(List<Shaded> side) {
        Described first = side.get(0).noun();
        return new Side(
                first.article().words(first.span()),
                side.stream().map(shaded -> shaded.noun().evidence()).toList());
    }
}

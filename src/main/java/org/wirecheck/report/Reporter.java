package org.wirecheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wirecheck.catalogue.Catalogue;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Comparison;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Origin;
import org.wirecheck.model.Role;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Strand;
import org.wirecheck.model.Verdict;
import org.wirecheck.model.Version;

/** Writes findings: versions in the order of their independent origins, then of outlets, with one sentence for the editor. */
public final class Reporter {

    private static final Comparator<Finding> MOST_SEVERE_FIRST = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::factType)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::id);

    /** What is about who said what in which words. */
    private static final Set<Standing> IN_WORDS =
            EnumSet.of(Standing.QUOTE_ALTERED, Standing.SPEAKER_DIFFERS, Standing.QUOTE_PROMOTED);

    private final Catalogue catalogue;
    private final Bundle bundle;
    private final Origins origins;
    private final Map<String, String> outlets = new TreeMap<>();
    private final Map<String, Role> roles = new TreeMap<>();

    public Reporter(Catalogue catalogue, Bundle bundle, List<Origin> origins) {
        this.catalogue = catalogue;
        this.bundle = bundle;
        this.origins = new Origins(origins);
        for (Article article : bundle.articles()) {
            outlets.put(article.id(), article.outlet());
            roles.put(article.id(), article.role());
        }
    }

    /** Findings of compared topics that stand as asked, in the order an editor reads them: our own draft's first. */
    public List<Finding> findings(List<Comparison> comparisons, List<BundleFinding> byThemselves) {
        Map<String, Finding> byId = new TreeMap<>();
        for (Comparison comparison : comparisons) {
            Finding finding = finding(comparison);
            byId.merge(finding.id(), finding, Reporter::join);
        }
        for (BundleFinding found : byThemselves) {
            Finding finding = finding(found);
            byId.merge(finding.id(), finding, Reporter::join);
        }
        List<Finding> findings = new ArrayList<>(byId.values());
        findings.sort(Comparator.comparing((Finding finding) ->
                        !finding.versions().stream().anyMatch(version -> isHeldBy(version, Role.DRAFT)))
                .thenComparing(MOST_SEVERE_FIRST));
        return findings;
    }

    /** Pass, warn or block, by the severest discrepancy. */
    public static Verdict verdict(List<Finding> discrepancies) {
        Severity worst = discrepancies.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
        return worst == Severity.ERROR ? Verdict.BLOCK : worst == Severity.WARNING ? Verdict.WARN : Verdict.PASS;
    }

    private Finding finding(Comparison comparison) {
        FactType type = java.util.Objects.requireNonNull(
                catalogue.type(comparison.topic().factType()));
        String subject = comparison.topic().subject().label();
        List<Version> versions = new ArrayList<>();
        List<String> notations = new ArrayList<>();
        for (Strand strand : comparison.strands()) {
            List<Evidence> evidence =
                    strand.claims().stream().map(Reporter::evidence).toList();
            versions.add(version(strand.label(), evidence));
            notations.add(strand.notation());
        }
        boolean silent = comparison.standing() == Standing.AGREES || comparison.standing() == Standing.SINGLE_SOURCE;
        return new Finding(
                Fingerprint.of(bundle.id(), type.id(), comparison.standing(), subject, notations),
                type.id(),
                comparison.standing(),
                silent || comparison.standing() == Standing.SUPERSEDED ? Severity.NOTE : type.severity(),
                subject,
                type.question().replace("{subject}", subject),
                type.message().replace("{subject}", subject).replace("{versions}", sentence(ordered(versions, false))),
                ordered(versions, false),
                comparison.why(),
                type.kind());
    }

    private static Evidence evidence(Claim claim) {
        return claim.evidence().measured(claim.value().extent());
    }

    private Finding finding(BundleFinding found) {
        List<Version> versions = found.sides().stream()
                .map(side -> version(side.value(), side.evidence()))
                .toList();
        List<String> values = versions.stream().map(Version::value).toList();
        return new Finding(
                Fingerprint.of(bundle.id(), found.factType(), found.relation(), found.subject(), values),
                found.factType(),
                found.relation(),
                found.severity(),
                found.subject(),
                found.question(),
                found.message(),
                ordered(versions, IN_WORDS.contains(found.relation())),
                found.why(),
                kind(found));
    }

    private String kind(BundleFinding found) {
        FactType type = catalogue.type(found.factType());
        return type == null ? "" : type.kind();
    }

    private Version version(String value, List<Evidence> evidence) {
        List<Evidence> sorted = new ArrayList<>(evidence);
        sorted.sort(Comparator.comparing(Evidence::article).thenComparing(Evidence::span));
        List<String> articles =
                sorted.stream().map(Evidence::article).distinct().sorted().toList();
        return new Version(value, articles, origins.count(articles), sorted);
    }

    /** By independent origins, then by article; in wording and speaker a reference outweighs any number of outlets. */
    private List<Version> ordered(List<Version> versions, boolean referencesFirst) {
        List<Version> ordered = new ArrayList<>(versions);
        ordered.sort(Comparator.comparing((Version v) -> !(referencesFirst && isHeldBy(v, Role.REFERENCE)))
                .thenComparingInt(v -> -v.origins())
                .thenComparing(v -> String.join(" ", v.articles()))
                .thenComparing(Version::value));
        return ordered;
    }

    private boolean isHeldBy(Version version, Role role) {
        for (String id : version.articles()) {
            if (roles.get(id) == role) {
                return true;
            }
        }
        return false;
    }

    private String sentence(List<Version> versions) {
        List<String> parts = new ArrayList<>();
        for (Version version : versions) {
            List<String> names = version.articles().stream()
                    .map(id -> outlets.getOrDefault(id, id))
                    .distinct()
                    .toList();
            parts.add(names(names) + (names.size() == 1 ? " has “" : " have “") + version.value() + "”");
        }
        return String.join("; ", parts);
    }

    private static String names(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Two topics with one fingerprint are one finding: the same question with the same values in two places. */
    private static Finding join(Finding one, Finding other) {
        return one.versions().size() >= other.versions().size() ? one : other;
    }
}

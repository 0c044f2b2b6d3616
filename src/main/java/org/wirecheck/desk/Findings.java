package org.wirecheck.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.DraftSide;
import org.wirecheck.desk.entry.DraftSide.Other;
import org.wirecheck.model.Article;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Role;
import org.wirecheck.model.Version;

/** Looks at findings from the desk: by id, by value, and from the side of the desk's own draft. */
final class Findings {

    private final Map<String, Article> articles = new LinkedHashMap<>();

    Findings(Report report) {
        report.articles().forEach(summary -> articles.put(summary.article().id(), summary.article()));
    }

    static Map<String, Finding> byId(List<Finding> findings) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        findings.forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }

    static List<Finding> without(List<Finding> findings, Set<String> ids) {
        return findings.stream().filter(finding -> !ids.contains(finding.id())).toList();
    }

    static List<String> values(Finding finding) {
        return finding.versions().stream().map(Version::value).toList();
    }

    /** What the draft says and what the others say, references first; null if no draft is a side of it. */
    @Nullable
    DraftSide draftSide(Finding finding) {
        List<String> says = new ArrayList<>();
        List<Other> others = new ArrayList<>();
        for (Version version : finding.versions()) {
            if (isHeldBy(version, Role.DRAFT)) {
                says.add(version.value());
            }
            List<String> outlets = outlets(version);
            if (!outlets.isEmpty()) {
                others.add(new Other(version, outlets, isHeldBy(version, Role.REFERENCE)));
            }
        }
        if (says.isEmpty()) {
            return null;
        }
        others.removeIf(other -> says.contains(other.version().value()));
        others.sort(Comparator.comparing(Other::reference)
                .thenComparing(other -> other.version().origins())
                .reversed());
        return new DraftSide(says, others);
    }

    /** Outlets of the articles behind a version, drafts left out. */
    List<String> outlets(Version version) {
        return version.articles().stream()
                .map(articles::get)
                .filter(article -> article != null && article.role() != Role.DRAFT)
                .map(Article::outlet)
                .distinct()
                .toList();
    }

    /** True if an outlet of this name, or an article of this id, is a side of the finding. */
    boolean touches(Finding finding, String outlet) {
        return finding.versions().stream()
                .flatMap(version -> version.articles().stream())
                .anyMatch(id -> id.equals(outlet)
                        || articles.containsKey(id)
                                && java.util.Objects.requireNonNull(articles.get(id))
                                        .outlet()
                                        .equals(outlet));
    }

    private boolean isHeldBy(Version version, Role role) {
        return version.articles().stream().anyMatch(id -> {
            Article article = articles.get(id);
            return article != null && article.role() == role;
        });
    }
}

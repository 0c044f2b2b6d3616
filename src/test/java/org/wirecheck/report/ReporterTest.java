package org.wirecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.catalogue.Catalogue;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleFinding.Side;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Role;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Version;

class ReporterTest {

    private static final List<Article> ARTICLES = List.of(
            article("A", Role.PUBLISHED),
            article("B", Role.PUBLISHED),
            article("D", Role.DRAFT),
            article("T", Role.REFERENCE));

    @Test
    void putsWhatTouchesOurDraftFirst() {
        assertThat(findings(
                        found(
                                "quote-wording",
                                Standing.QUOTE_ALTERED,
                                Severity.ERROR,
                                side("one", "A"),
                                side("two", "B")),
                        found("office", Standing.CONTRADICTS, Severity.NOTE, side("one", "A"), side("two", "D"))))
                .extracting(Finding::factType)
                .containsExactly("office", "quote-wording");
    }

    @Test
    void letsATranscriptOutweighOutletsInWording() {
        Side outlets = side("we were lucky", "A", "B");
        Side transcript = side("we were very lucky", "T");
        assertThat(firstVersion(Standing.QUOTE_ALTERED, outlets, transcript)).isEqualTo("we were very lucky");
        assertThat(firstVersion(Standing.SPEAKER_DIFFERS, outlets, transcript)).isEqualTo("we were very lucky");
        assertThat(firstVersion(Standing.CONTRADICTS, outlets, transcript)).isEqualTo("we were lucky");
    }

    private static String firstVersion(Standing relation, Side... sides) {
        List<Version> versions = findings(found("quote-wording", relation, Severity.ERROR, sides))
                .get(0)
                .versions();
        return versions.get(0).value();
    }

    private static List<Finding> findings(BundleFinding... found) {
        Catalogue catalogue = Catalogue.standard(Lexicon.standard());
        return new Reporter(catalogue, new Bundle("x", null, ARTICLES), List.of()).findings(List.of(), List.of(found));
    }

    private static BundleFinding found(String type, Standing relation, Severity severity, Side... sides) {
        return new BundleFinding(
                type, relation, severity, "Ana Roe", "In which words?", "They differ.", List.of(sides), List.of());
    }

    private static Side side(String value, String... articles) {
        List<Evidence> evidence = new ArrayList<>();
        for (String id : articles) {
            evidence.add(Evidence.at(article(id, Role.PUBLISHED), Span.of(0, 4), Layer.QUOTATION, "Ana Roe"));
        }
        return new Side(value, evidence);
    }

    private static Article article(String id, Role role) {
        return new Article(id, "Outlet " + id, null, null, null, null, role, "Some words.");
    }
}

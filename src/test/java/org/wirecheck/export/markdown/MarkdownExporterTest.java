package org.wirecheck.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.wirecheck.export.Look;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Report;
import org.wirecheck.view.words.Harmless;

class MarkdownExporterTest {

    /** What a reader not written here makes of it. */
    private static final class Seen extends AbstractVisitor {

        private final List<String> strong = new ArrayList<>();
        private final List<Integer> headings = new ArrayList<>();
        private final List<Node> acting = new ArrayList<>();

        static Seen in(String markdown) {
            Seen seen = new Seen();
            Parser.builder().build().parse(markdown).accept(seen);
            return seen;
        }

        @Override
        public void visit(StrongEmphasis node) {
            strong.add(TextContentRenderer.builder().build().render(node));
            visitChildren(node);
        }

        @Override
        public void visit(Heading node) {
            headings.add(node.getLevel());
            visitChildren(node);
        }

        @Override
        public void visit(Link node) {
            acting.add(node);
        }

        @Override
        public void visit(Image node) {
            acting.add(node);
        }

        @Override
        public void visit(Code node) {
            acting.add(node);
        }

        @Override
        public void visit(HtmlBlock node) {
            acting.add(node);
        }

        @Override
        public void visit(HtmlInline node) {
            acting.add(node);
        }
    }

    @Test
    void showsTheWordsInTheirContext() {
        assertThat(Reports.written("markdown", Look.PLAIN, Reports.harbour()))
                .startsWith(
                        """
                        # harbour-fire

                        Verdict block: 1 error, 1 warning. 0 agreements, 0 statements of a single source; 2 articles, 1 independent origin.

                        ## Error: How many people were injured?

                        Bay Post has 12, Quay Times 21.

                        - 12 — Bay Post (1 origin)

                          > …at the harbour of Port Lorne injured **12** people. “We were lucky,” said Ana Roe. — Bay Post
                        """);
    }

    @Test
    void letsNoWordOfAnArticleAct() {
        Report report = Reports.tricky();
        Seen seen = Seen.in(Reports.written("markdown", Look.PLAIN, report));
        assertThat(seen.acting).isEmpty();
        assertThat(seen.headings).hasSize(1 + report.discrepancies().size());
        assertThat(seen.strong)
                .containsExactlyElementsOf(Reports.evidence(report).stream()
                        .map(Evidence::exact)
                        .map(Harmless::line)
                        .map(String::strip)
                        .toList());
    }

    @Test
    void marksWordsWhereAsterisksWouldNotTakeEffect() {
        assertThat(Inline.strong("so", "“we", "re” said")).isEqualTo("so<strong>“we</strong>re” said");
        assertThat(Inline.strong("it", " is ", "so")).isEqualTo("it **is** so");
    }

    @Test
    void escapesWhatWouldBeginAList() {
        assertThat(Inline.of("1. May was hot")).isEqualTo("1\\. May was hot");
        assertThat(Inline.of("- no")).isEqualTo("\\- no");
        assertThat(Inline.of("It fell by 3.5 to 1-0")).isEqualTo("It fell by 3.5 to 1-0");
    }

    @Test
    void saysWhyAStoryWasNotChecked() {
        assertThat(Reports.stream("markdown"))
                .contains("# bad ⟨U+001B⟩ story\n\nCould not be checked: stories.ndjson:2: articles: one is too few\n");
    }
}

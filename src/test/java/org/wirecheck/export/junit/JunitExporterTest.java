package org.wirecheck.export.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.wirecheck.export.Look;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Report;
import org.xml.sax.InputSource;

class JunitExporterTest {

    /** As the build server of somebody else reads it. */
    private static List<ReportTestSuite> read(String xml) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void failsOnErrorsOnly() throws Exception {
        ReportTestSuite suite =
                read(Reports.written("junit", Look.PLAIN, Reports.harbour())).get(0);
        assertThat(suite.getNumberOfTests()).isEqualTo(2);
        assertThat(suite.getNumberOfFailures()).isEqualTo(1);
        assertThat(suite.getNumberOfErrors()).isZero();
        var failed = suite.getTestCases().get(0);
        assertThat(failed.hasFailure()).isTrue();
        assertThat(failed.getFailureMessage()).isEqualTo("Bay Post has 12, Quay Times 21.");
        assertThat(failed.getName()).isEqualTo("casualties: How many people were injured? (00000000000000aa)");
        assertThat(suite.getTestCases().get(1).isSuccessful()).isTrue();
    }

    @Test
    void keepsTheVeryWords() throws Exception {
        Report report = Reports.tricky();
        Document document = parsed(Reports.written("junit", Look.PLAIN, report));
        StringBuilder said = new StringBuilder();
        NodeList tests = document.getElementsByTagName("testcase");
        for (int i = 0; i < tests.getLength(); i++) {
            said.append(tests.item(i).getTextContent());
        }
        assertThat(Reports.evidence(report)).extracting(Evidence::exact).allSatisfy(exact -> assertThat(said)
                .contains("“" + exact + "”"));
    }

    @Test
    void countsAStoryThatCouldNotBeCheckedAsAnError() throws Exception {
        String xml = Reports.stream("junit");
        List<ReportTestSuite> suites = read(xml);
        assertThat(suites).hasSize(4);
        assertThat(suites.get(1).getNumberOfErrors()).isEqualTo(1);
        assertThat(suites.get(2).getFullClassName()).isEqualTo("stories.ndjson:3");
        assertThat(parsed(xml)
                        .getElementsByTagName("testsuite")
                        .item(1)
                        .getAttributes()
                        .getNamedItem("name")
                        .getNodeValue())
                .isEqualTo("bad ⟨U+001B⟩ story");
        assertThat(parsed(Reports.empty("junit")).getDocumentElement().getTagName())
                .isEqualTo("testsuites");
    }

    @Test
    void replacesWhatXmlCannotHold() {
        assertThat(Xml.allowed("a\u0000b\ud800c\uffffd\ud83d\ude00\t\r\n"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ud83d\ude00\t\r\n");
    }
}

package org.wirecheck.export.junit;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.Sheet;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Version;
import org.wirecheck.view.words.Shown;

/** A suite for each story: what outlets agree on has passed, an error has failed, and times are 0, for nothing is timed. */
final class JunitSheet implements Sheet {

    private final Xml xml;

    JunitSheet(Appendable out) throws IOException {
        xml = new Xml(out);
        xml.begin();
        xml.open("testsuites", "name", "wirecheck");
        xml.line();
    }

    @Override
    public void report(Report report) throws IOException {
        Shown shown = new Shown(report);
        List<Finding> found = report.discrepancies();
        List<Finding> agreed = report.agreements();
        long failed = found.stream().filter(JunitSheet::isFailure).count();
        suite(report.story(), found.size() + agreed.size(), failed, 0);
        for (Finding finding : found) {
            test(report.story(), finding, shown);
        }
        for (Finding finding : agreed) {
            test(report.story(), finding, shown);
        }
        xml.close();
    }

    /** A suite whose one test could not be run. */
    @Override
    public void refusal(Refusal refusal) throws IOException {
        String story = refusal.story();
        String name = story == null ? refusal.source() : story;
        suite(name, 1, 0, 1);
        xml.open("testcase", "classname", name, "name", "can be checked", "time", "0");
        xml.open("error", "message", refusal.message(), "type", "refused");
        xml.words(refusal.message());
        xml.close();
        xml.close();
        xml.close();
    }

    @Override
    public void close() throws IOException {
        xml.close();
        xml.flush();
    }

    private static boolean isFailure(Finding finding) {
        return finding.relation().isDiscrepancy() && finding.severity() == Severity.ERROR;
    }

    private void suite(String name, long tests, long failures, long errors) throws IOException {
        String[] counts = {
            "name",
            name,
            "tests",
            Long.toString(tests),
            "failures",
            Long.toString(failures),
            "errors",
            Long.toString(errors),
            "skipped",
            "0",
            "time",
            "0"
        };
        xml.open("testsuite", counts);
        xml.line();
    }

    private void test(String story, Finding finding, Shown shown) throws IOException {
        String name = finding.factType() + ": " + finding.question() + " (" + finding.id() + ")";
        xml.open("testcase", "classname", story, "name", name, "time", "0");
        if (isFailure(finding)) {
            xml.open(
                    "failure",
                    "message",
                    finding.message(),
                    "type",
                    finding.relation().word());
        } else {
            xml.open("system-out");
        }
        xml.words(severity(finding) + finding.message() + "\n");
        for (Version version : finding.versions()) {
            version(version, shown);
        }
        xml.close();
        xml.close();
    }

    private static String severity(Finding finding) {
        return finding.relation().isDiscrepancy() && finding.severity() != Severity.ERROR
                ? finding.severity().name().toLowerCase(Locale.ROOT) + ": "
                : "";
    }

    private void version(Version version, Shown shown) throws IOException {
        String origins = Shown.count(version.origins(), "independent origin");
        xml.words(version.value() + " — " + shown.outlets(version.articles()) + ", " + origins + "\n");
        for (Evidence evidence : version.evidence()) {
            String place = evidence.span().field().name().toLowerCase(Locale.ROOT) + " "
                    + evidence.span().start() + "–" + evidence.span().end();
            xml.words("    “" + evidence.exact() + "” (" + shown.outlet(evidence.article()) + ", " + place + ")\n");
        }
    }
}

package org.wirecheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wirecheck.check.Checker;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Exporters;
import org.wirecheck.export.Look;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.Sheet;
import org.wirecheck.gate.Gate;
import org.wirecheck.gate.Policy;
import org.wirecheck.model.Report;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Verdict;
import org.wirecheck.view.words.Harmless;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wirecheck check PATH…}: one report for every story. */
@Command(
        name = "check",
        description = "Compares the articles of each story and reports where they cannot all be right.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** From which severity on a check ends with status 1. */
    enum FailOn {
        error,
        warning,
        never;

        /** A desk's policy says what stops: blocking is an error, warning a warning. */
        boolean by(Verdict verdict) {
            return this != never && verdict.compareTo(this == error ? Verdict.BLOCK : Verdict.WARN) >= 0;
        }

        boolean by(Report report) {
            Severity least = this == error ? Severity.ERROR : Severity.WARNING;
            return this != never
                    && report.discrepancies().stream()
                            .anyMatch(finding -> finding.severity().isAtLeast(least));
        }
    }

    /** The formats a report can be written in, for help and completion. */
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Exporters.found().ids().iterator();
        }
    }

    @Mixin
    private final Paths paths = new Paths();

    @Option(
            names = "--format",
            defaultValue = "text",
            completionCandidates = Formats.class,
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; text unless given.")
    private String format = "text";

    @Option(
            names = "--fail-on",
            defaultValue = "error",
            paramLabel = "SEVERITY",
            description = "From where on the exit status is 1: ${COMPLETION-CANDIDATES}; error unless given.")
    private FailOn failOn = FailOn.error;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PolicyFile policyFile = new PolicyFile();

    @Mixin
    private final FactsFolder facts = new FactsFolder();

    @Option(
            names = "--verbose",
            description = "Show agreements, single sources and all evidence too (text, csv, markdown).")
    private boolean verbose;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        Exporter exporter = Exporters.found().named(format);
        if (exporter == null) {
            throw new ParameterException(
                    line,
                    "There is no format '" + format + "', only "
                            + String.join(", ", Exporters.found().ids()));
        }
        Policy policy = policyFile.policy();
        Checker checker = facts.checker();
        Look look = new Look(!output.isFile() && Terminal.showsColours(), verbose);
        return output.write(line.getOut(), out -> {
            try (Sheet sheet = exporter.open(out, look)) {
                return check(checker, policy, sheet, out, line.getErr());
            }
        });
    }

    private static Report judged(Report report, @Nullable Policy policy) {
        return policy == null ? report : report.judged(Gate.of(policy, report).verdict());
    }

    private int check(Checker checker, @Nullable Policy policy, Sheet sheet, PrintWriter out, PrintWriter err)
            throws IOException {
        int[] status = {0};
        try (Progress progress = Progress.on(err)) {
            Stream<Report> stream = new Stream<>(
                    2, taken -> judged(checker.check(taken.bundle()).warned(taken.warnings()), policy));
            stream.over(paths.paths(), answer -> {
                progress.step(answer.share());
                Refusal refusal = answer.refusal();
                Report report = answer.result();
                if (refusal != null || report == null) {
                    Refusal why = Objects.requireNonNull(refusal);
                    progress.clear();
                    err.println("wirecheck: " + Harmless.line(why.message()));
                    sheet.refusal(why);
                    status[0] = Main.CANNOT_RUN;
                } else {
                    sheet.report(report);
                    status[0] = Math.max(
                            status[0],
                            (policy == null ? failOn.by(report) : failOn.by(report.verdict())) ? Main.FOUND : 0);
                }
                return !out.checkError();
            });
        }
        return status[0];
    }
}

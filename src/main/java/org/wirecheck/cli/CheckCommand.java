package org.wirecheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wirecheck.check.Checker;
import org.wirecheck.export.Json;
import org.wirecheck.export.ReportJson;
import org.wirecheck.model.Report;
import org.wirecheck.model.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wirecheck check PATH…}: one report for every bundle. */
@Command(
        name = "check",
        description = "Compares the articles of each story and reports where they cannot all be right.")
final class CheckCommand implements Callable<Integer> {

    /** From which severity on the exit status is 1. */
    enum FailOn {
        error,
        warning,
        never;

        boolean by(Report report) {
            Severity least = this == error ? Severity.ERROR : Severity.WARNING;
            return this != never
                    && report.discrepancies().stream()
                            .anyMatch(finding -> finding.severity().isAtLeast(least));
        }
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A bundle (.json), many (.ndjson), or a folder.")
    private List<Path> paths = List.of();

    @Option(names = "--format", defaultValue = "text", description = "text, json or ndjson.")
    private String format = "text";

    @Option(names = "--fail-on", defaultValue = "error", description = "${COMPLETION-CANDIDATES} (default error).")
    private FailOn failOn = FailOn.error;

    @Option(names = "--facts", paramLabel = "DIR", description = "A folder with the desk's own fact types.")
    private @Nullable Path facts;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Checker checker = facts == null ? Checker.standard() : Checker.with(facts);
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        int[] status = {0};
        new Stream<>(2, taken -> checker.check(taken.bundle())).over(paths, answer -> {
            Report report = answer.result();
            if (report == null) {
                out.println(Json.line(answer.error()));
                status[0] = 2;
                return;
            }
            out.println(
                    format.equals("ndjson") ? Json.line(ReportJson.of(report)) : Json.pretty(ReportJson.of(report)));
            if (status[0] == 0 && failOn.by(report)) {
                status[0] = 1;
            }
        });
        out.flush();
        return status[0];
    }
}

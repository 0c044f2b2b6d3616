package org.wirecheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wirecheck.check.Checker;
import org.wirecheck.export.AnnotationsJson;
import org.wirecheck.export.Json;
import org.wirecheck.model.Annotations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wirecheck annotate PATH…}: what was read in every article, nothing compared. */
@Command(name = "annotate", description = "Prints the values, quotations and names read in each article.")
final class AnnotateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A bundle (.json), many (.ndjson), or a folder.")
    private List<Path> paths = List.of();

    @Option(names = "--format", defaultValue = "json", description = "json or ndjson.")
    private String format = "json";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Checker checker = Checker.standard();
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        int[] status = {0};
        new Stream<>(1, taken -> checker.annotate(taken.bundle())).over(paths, answer -> {
            Annotations read = answer.result();
            if (read == null) {
                out.println(Json.line(answer.error()));
                status[0] = 2;
            } else {
                var json = AnnotationsJson.of(read);
                out.println(format.equals("ndjson") ? Json.line(json) : Json.pretty(json));
            }
        });
        out.flush();
        return status[0];
    }
}

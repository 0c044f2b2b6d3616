package org.wirecheck.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wirecheck.check.Checker;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.json.AnnotationsJson;
import org.wirecheck.export.json.Json;
import org.wirecheck.export.json.RefusalJson;
import org.wirecheck.model.Annotations;
import org.wirecheck.view.words.Harmless;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wirecheck annotate PATH…}: what was read in every article, nothing compared; one article is enough. */
@Command(
        name = "annotate",
        description = "Prints the values, quotations and names read in each article.",
        mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {

    /** How it is laid out; the names are the words of the command line. */
    enum Format {
        json,
        ndjson
    }

    @Mixin
    private final Paths paths = new Paths();

    @Option(
            names = "--format",
            defaultValue = "json",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; json unless given.")
    private Format format = Format.json;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final FactsFolder facts = new FactsFolder();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        Checker checker = facts.checker();
        return output.write(line.getOut(), out -> annotate(checker, out, line.getErr()));
    }

    private int annotate(Checker checker, PrintWriter out, PrintWriter err) throws java.io.IOException {
        int[] status = {0};
        try (Progress progress = Progress.on(err)) {
            Stream<Annotations> stream = new Stream<>(1, taken -> checker.annotate(taken.bundle()));
            stream.over(paths.paths(), answer -> {
                progress.step(answer.share());
                Annotations read = answer.result();
                if (read == null) {
                    Refusal why = Objects.requireNonNull(answer.refusal());
                    progress.clear();
                    err.println("wirecheck: " + Harmless.line(why.message()));
                    status[0] = Main.CANNOT_RUN;
                }
                var json = read == null
                        ? RefusalJson.of(Objects.requireNonNull(answer.refusal()))
                        : AnnotationsJson.of(read);
                out.append(format == Format.ndjson ? Json.line(json) : Json.pretty(json))
                        .append('\n');
                return !out.checkError();
            });
        }
        return status[0];
    }
}

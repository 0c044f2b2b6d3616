package org.wirecheck.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wirecheck.check.Explainer;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.json.ExplanationJson;
import org.wirecheck.export.json.Json;
import org.wirecheck.export.json.RefusalJson;
import org.wirecheck.export.text.ExplanationText;
import org.wirecheck.model.Explanation;
import org.wirecheck.view.words.Harmless;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wirecheck explain PATH… --about WORDS}: why something was found, or let go. */
@Command(
        name = "explain",
        description = "Prints why something was found or let go: which reading, context, alignment and comparison.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    /** How it is laid out; the names are the words of the command line. */
    enum Format {
        text,
        json,
        ndjson
    }

    @Mixin
    private final Paths paths = new Paths();

    @Option(
            names = "--about",
            defaultValue = "",
            paramLabel = "WORDS|ID",
            description = "A finding's id, a fact type's id or words of the articles; everything unless given.")
    private String about = "";

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; text unless given.")
    private Format format = Format.text;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final FactsFolder facts = new FactsFolder();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        Explainer explainer = new Explainer(facts.checker());
        return output.write(line.getOut(), out -> explain(explainer, out, line.getErr()));
    }

    private int explain(Explainer explainer, PrintWriter out, PrintWriter err) throws java.io.IOException {
        int[] status = {0};
        ExplanationText text = new ExplanationText(!output.isFile() && Terminal.showsColours());
        Stream<Explanation> stream = new Stream<>(2, taken -> explainer.explain(taken.bundle(), about));
        stream.over(paths.paths(), answer -> {
            Explanation explanation = answer.result();
            if (explanation == null) {
                Refusal why = Objects.requireNonNull(answer.refusal());
                err.println("wirecheck: " + Harmless.line(why.message()));
                status[0] = Main.CANNOT_RUN;
                out.append(format == Format.text ? "" : Json.line(RefusalJson.of(why)) + "\n");
            } else if (format == Format.text) {
                out.append(text.of(explanation)).append('\n');
            } else {
                var json = ExplanationJson.of(explanation);
                out.append(format == Format.ndjson ? Json.line(json) : Json.pretty(json))
                        .append('\n');
            }
            return !out.checkError();
        });
        return status[0];
    }
}

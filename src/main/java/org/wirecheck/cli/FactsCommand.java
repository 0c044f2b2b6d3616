package org.wirecheck.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecheck.catalogue.Examples;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.check.Checker;
import org.wirecheck.check.ExampleRunner;
import org.wirecheck.check.ExampleRunner.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wirecheck facts}: the fact types there are, one of them, and whether their examples hold. */
@Command(
        name = "facts",
        description = "Lists the fact types, shows one, or runs their examples.",
        mixinStandardHelpOptions = true)
final class FactsCommand implements Runnable {

    @Mixin
    private final FactsFolder facts = new FactsFolder();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = out();
        for (FactType type : facts.checker().catalogue().types()) {
            out.printf(Locale.ROOT, "%-20s %-10s %s%n", type.id(), type.kind(), type.name());
        }
        out.flush();
    }

    @Command(name = "show", description = "Shows one fact type with its examples.", mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "ID", description = "The fact type's folder name.") String id,
            @Mixin FactsFolder own) {
        Checker checker = own.checker();
        FactType type = known(checker, id);
        PrintWriter out = out();
        out.println(type.id() + ": " + type.name());
        out.println("  asks      " + type.question());
        out.println("  kind      " + type.kind());
        out.println("  severity  " + type.severity().name().toLowerCase(Locale.ROOT));
        out.println("  says      " + type.message());
        Examples examples = checker.catalogue().examples(id);
        if (examples != null) {
            print(examples, out);
        }
        out.flush();
        return 0;
    }

    private static void print(Examples examples, PrintWriter out) {
        out.println();
        examples.finds().forEach(example -> out.println("  finds     " + example.text()));
        examples.ignores().forEach(example -> out.println("  ignores   " + example.text()));
        examples.agree().forEach(pair -> out.println("  agree     " + pair.left() + "\n            " + pair.right()));
        examples.conflict()
                .forEach(pair -> out.println("  conflict  " + pair.left() + "\n            " + pair.right()));
    }

    @Command(
            name = "test",
            description =
                    "Runs the examples of one fact type, of a folder of them, or of all; exit status 1 if one fails.",
            mixinStandardHelpOptions = true)
    int test(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "DIR|ID",
                            description = "A folder of fact types, or one's id; all unless given.")
                    @Nullable
                    String wanted) {
        boolean folder = wanted != null && Files.isDirectory(Path.of(wanted));
        Checker checker = folder ? Checker.with(Path.of(Objects.requireNonNull(wanted))) : Checker.standard();
        ExampleRunner runner = new ExampleRunner(checker);
        List<FactType> types = wanted == null || folder ? checker.catalogue().types() : List.of(known(checker, wanted));
        PrintWriter out = out();
        int failed = 0;
        int run = 0;
        for (FactType type : types) {
            if (folder && !Files.isDirectory(Path.of(Objects.requireNonNull(wanted), type.id()))) {
                continue;
            }
            for (Outcome outcome : runner.run(type)) {
                run++;
                failed += print(outcome, out);
            }
        }
        out.println(run + " examples, " + (failed == 0 ? "all hold" : failed + " fail"));
        out.flush();
        return failed == 0 ? 0 : Main.FOUND;
    }

    private static int print(Outcome outcome, PrintWriter out) {
        String complaint = outcome.complaint();
        if (complaint == null) {
            return 0;
        }
        out.println(outcome.place() + ": " + complaint);
        out.println("    " + outcome.text());
        return 1;
    }

    private FactType known(Checker checker, String id) {
        FactType type = checker.catalogue().type(id);
        if (type == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "There is no fact type '" + id + "'; 'wirecheck facts' lists them");
        }
        return type;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}

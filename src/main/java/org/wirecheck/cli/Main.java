package org.wirecheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.wirecheck.catalogue.CatalogueException;
import org.wirecheck.intake.InputException;
import org.wirecheck.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** Takes the words of the command line and ends with the exit status: 0 done, 1 something found, 2 it could not run. */
@Command(
        name = "wirecheck",
        mixinStandardHelpOptions = true,
        versionProvider = Edition.class,
        description = "Says where several outlets' versions of one story cannot all be right.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit status: 0 nothing at or above --fail-on, 1 something found, 2 it could not run, or a story of a stream"
                    + " could not be used (the others are answered all the same)."
        },
        subcommands = {
            CheckCommand.class,
            AnnotateCommand.class,
            ExplainCommand.class,
            FactsCommand.class,
            ServeCommand.class
        })
public final class Main implements Runnable {

    static final int FOUND = 1;
    static final int CANNOT_RUN = 2;

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Runs the command named in {@code args} and ends the process with its exit status. */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int status = CANNOT_RUN;
        try {
            status = run(args, out, err);
        } catch (OutOfMemoryError e) {
            err.println("wirecheck: ran out of memory; give it more: WIRECHECK_JAVA_OPTS=-Xmx8g ./wirecheck …");
        }
        out.flush();
        err.flush();
        System.exit(status);
    }

    static int run(String[] args, PrintWriter out, PrintWriter err) {
        return commandLine().setOut(out).setErr(err).execute(args);
    }

    /** The command line as it is, before anything is asked of it. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(28)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO))
                .setExecutionExceptionHandler((e, command, parsed) -> complain(e, command));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "Say what to do: name a command");
    }

    private static int complain(Exception e, CommandLine command) {
        boolean told = e instanceof InputException
                || e instanceof CatalogueException
                || e instanceof LexiconException
                || e instanceof CannotRun;
        String what = told ? e.getMessage() : "the program failed: " + Stream.fault(e);
        command.getErr().println("wirecheck: " + what);
        if (!told && System.getenv("WIRECHECK_DEBUG") != null) {
            e.printStackTrace(command.getErr());
        }
        return CANNOT_RUN;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8),
                descriptor == FileDescriptor.err);
    }
}

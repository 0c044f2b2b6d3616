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

/** Takes the words of the command line and ends with the exit status: 0 done, 1 something found, 2 it could not run. */
@Command(
        name = "wirecheck",
        mixinStandardHelpOptions = true,
        version = "wirecheck 0.1.0",
        description = "Says where several outlets' versions of one story cannot all be right.",
        subcommands = {CheckCommand.class, AnnotateCommand.class})
public final class Main implements Runnable {

    private static final int CANNOT_RUN = 2;

    /** Runs the command named in {@code args} and ends the process with its exit status. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), false);
        System.exit(run(args, out));
    }

    static int run(String[] args, PrintWriter out) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof InputException
                            || e instanceof CatalogueException
                            || e instanceof LexiconException) {
                        command.getErr().println("wirecheck: " + e.getMessage());
                        return CANNOT_RUN;
                    }
                    throw e;
                });
        int status = line.execute(args);
        out.flush();
        return status;
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}

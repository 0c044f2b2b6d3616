package org.wirecheck.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Takes the words of the command line and ends with the exit status: 0 done, 1 something found, 2 it could not run. */
@Command(
        name = "wirecheck",
        mixinStandardHelpOptions = true,
        version = "wirecheck 0.1.0",
        description = "Says where several outlets' versions of one story cannot all be right.")
public final class Main implements Runnable {

    /** Runs the command named in {@code args} and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}

package org.wirecheck.cli;

import picocli.CommandLine.Help.Ansi;

/** What the launcher knows of the terminal: whether standard error is one, and whether colours are wanted. */
final class Terminal {

    /** Set by {@code ./wirecheck}, because a virtual machine can only tell whether both its input and output are terminals. */
    private static final String ERRORS_ARE_SEEN = "wirecheck.terminal.err";

    private Terminal() {}

    /** True if standard output is a terminal and neither {@code NO_COLOR} nor a dumb terminal speaks against it. */
    static boolean showsColours() {
        return Ansi.AUTO.enabled();
    }

    static boolean showsProgress() {
        return Boolean.getBoolean(ERRORS_ARE_SEEN);
    }
}

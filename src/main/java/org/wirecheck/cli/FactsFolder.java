package org.wirecheck.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wirecheck.check.Checker;
import picocli.CommandLine.Option;

/** Whose fact types are used. */
final class FactsFolder {

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description = "A folder with the desk's own fact types, besides the standard ones.")
    private @Nullable Path folder;

    Checker checker() {
        return folder == null ? Checker.standard() : Checker.with(folder);
    }
}

package org.wirecheck.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Where the stories are. */
final class Paths {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "A story (.json), one a line (.ndjson), a folder of either or of plain articles (.txt, .html), or -"
                            + " for standard input.")
    private List<Path> paths = List.of();

    List<Path> paths() {
        return paths;
    }
}

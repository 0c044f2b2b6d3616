package org.wirecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wirecheck.gate.Policy;
import org.wirecheck.gate.PolicyReader;
import picocli.CommandLine.Option;

/** Whose rules say what blocks. */
final class PolicyFile {

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "The desk's policy (YAML): what blocks, warns or passes; errors block unless given.")
    private @Nullable Path file;

    /** What the file holds, or null if none is given. */
    @Nullable
    String text() {
        Path given = file;
        try {
            return given == null ? null : Files.readString(given);
        } catch (IOException e) {
            throw new CannotRun(given + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Nullable
    Policy policy() {
        String text = text();
        return text == null ? null : PolicyReader.read(String.valueOf(file), text);
    }
}

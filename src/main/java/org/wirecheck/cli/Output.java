package org.wirecheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go: standard output, or a file that appears whole or not at all. */
final class Output {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, which appears whole or not at all.")
    private @Nullable Path file;

    /** What writes results. */
    interface Writing {

        int to(PrintWriter out) throws IOException;
    }

    boolean isFile() {
        return file != null;
    }

    /** Writes and gives back what {@code writing} gave; a file that cannot be finished leaves the old one untouched. */
    int write(PrintWriter standard, Writing writing) {
        Path target = file;
        try {
            return target == null ? flushed(standard, writing) : whole(target.toAbsolutePath(), writing);
        } catch (IOException e) {
            throw new CannotRun((target == null ? "the results" : target) + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static int flushed(PrintWriter out, Writing writing) throws IOException {
        int status = writing.to(out);
        out.flush();
        return status;
    }

    private static int whole(Path target, Writing writing) throws IOException {
        Path folder = java.util.Objects.requireNonNull(target.getParent(), "an absolute file has a folder");
        if (Files.isDirectory(target) || !Files.isDirectory(folder)) {
            throw new CannotRun(target + " cannot be written: "
                    + (Files.isDirectory(target) ? "it is a folder" : "there is no folder " + folder));
        }
        Path part = Files.createTempFile(folder, "." + target.getFileName(), ".part");
        try {
            int status;
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
                status = writing.to(out);
                if (out.checkError()) {
                    throw new IOException("the disk took no more");
                }
            }
            readable(part);
            move(part, target);
            return status;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A temporary file is its owner's alone; a result is as readable as other new files usually are. */
    private static void readable(Path part) throws IOException {
        if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(part, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

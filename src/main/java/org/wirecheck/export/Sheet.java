package org.wirecheck.export;

import java.io.Closeable;
import java.io.IOException;
import org.wirecheck.model.Report;

/** What an {@link Exporter} is writing: reports in the order they come, then {@link #close} for what stands at the end. */
public interface Sheet extends Closeable {

    /** Writes one story's report. */
    void report(Report report) throws IOException;

    /** Writes that a story could not be checked, in place of its report. */
    void refusal(Refusal refusal) throws IOException;

    @Override
    void close() throws IOException;
}

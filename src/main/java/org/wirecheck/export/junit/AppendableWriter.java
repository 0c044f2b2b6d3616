package org.wirecheck.export.junit;

import java.io.IOException;
import java.io.Writer;

/** Lets what wants a {@link Writer} write to any {@link Appendable}, which stays open. */
final class AppendableWriter extends Writer {

    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        out.append(java.nio.CharBuffer.wrap(buffer, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

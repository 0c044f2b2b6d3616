package org.wirecheck.export.markdown;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;

/** CommonMark for tickets, chats and pull requests: every finding with its versions and the words in their context. */
@AutoService(Exporter.class)
public final class MarkdownExporter implements Exporter {

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public Sheet open(Appendable out, Look look) throws IOException {
        return new MarkdownSheet(out, look);
    }
}

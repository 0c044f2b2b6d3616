package org.wirecheck.export.text;

import com.google.auto.service.AutoService;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;

/** A report for a terminal: what an editor has to look at, with the words on both sides, then one line that sums up. */
@AutoService(Exporter.class)
public final class TextExporter implements Exporter {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public Sheet open(Appendable out, Look look) {
        return new TextSheet(out, look);
    }
}

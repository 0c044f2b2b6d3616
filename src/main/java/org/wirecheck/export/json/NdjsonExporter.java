package org.wirecheck.export.json;

import com.google.auto.service.AutoService;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;

/** The contract's JSON, one story a line. */
@AutoService(Exporter.class)
public final class NdjsonExporter implements Exporter {

    @Override
    public String id() {
        return "ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public Sheet open(Appendable out, Look look) {
        return new ReportSheet(out, Json::line);
    }
}

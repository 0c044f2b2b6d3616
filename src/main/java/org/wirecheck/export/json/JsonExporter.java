package org.wirecheck.export.json;

import com.google.auto.service.AutoService;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;

/** The contract's JSON, indented; several stories stand one after another. */
@AutoService(Exporter.class)
public final class JsonExporter implements Exporter {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Sheet open(Appendable out, Look look) {
        return new ReportSheet(out, Json::pretty);
    }
}

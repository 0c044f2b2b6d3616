package org.wirecheck.export.csv;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;

/** A table after RFC 4180 for spreadsheets: one row for each piece of evidence, nothing in it taken for a formula. */
@AutoService(Exporter.class)
public final class CsvExporter implements Exporter {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public Sheet open(Appendable out, Look look) throws IOException {
        return new CsvSheet(out, look);
    }
}

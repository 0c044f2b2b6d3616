package org.wirecheck.export.jsonld;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;

/** W3C Web Annotations in JSON-LD: one collection, in it one annotation for each version of each discrepancy. */
@AutoService(Exporter.class)
public final class JsonldExporter implements Exporter {

    @Override
    public String id() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public Sheet open(Appendable out, Look look) throws IOException {
        return new AnnotationSheet(out);
    }
}

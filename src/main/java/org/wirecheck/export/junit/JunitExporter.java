package org.wirecheck.export.junit;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;

/** JUnit XML for build servers: a suite for each story, errors as failures, warnings, notes and agreements as passed. */
@AutoService(Exporter.class)
public final class JunitExporter implements Exporter {

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public Sheet open(Appendable out, Look look) throws IOException {
        return new JunitSheet(out);
    }
}

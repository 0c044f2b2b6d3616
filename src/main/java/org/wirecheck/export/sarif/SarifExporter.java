package org.wirecheck.export.sarif;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Map;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;

/** SARIF 2.1.0 for code scanners' dashboards and editors: the first side as location, the others as related locations. */
@AutoService(Exporter.class)
public final class SarifExporter implements Exporter {

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public String mediaType() {
        return "application/sarif+json";
    }

    @Override
    public Sheet open(Appendable out, Look look) throws IOException {
        return open(out, Map.of());
    }

    /** The same, where a desk has already decided: findings whose id is in the map are marked as suppressed, not left out. */
    public Sheet open(Appendable out, Map<String, Suppression> suppressions) throws IOException {
        return new SarifSheet(out, suppressions);
    }
}

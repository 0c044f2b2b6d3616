package org.wirecheck.check;

import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.catalogue.Catalogue;
import org.wirecheck.catalogue.FactType;

/** What made a report: never when, so that the same bundle gives the same bytes. */
final class Provenance {

    private Provenance() {}

    static Map<String, String> of(Catalogue catalogue) {
        Map<String, String> provenance = new TreeMap<>();
        String version = Provenance.class.getPackage().getImplementationVersion();
        provenance.put("program", "wirecheck" + (version == null ? "" : " " + version));
        provenance.put(
                "factTypes",
                String.join(" ", catalogue.types().stream().map(FactType::id).toList()));
        return provenance;
    }
}

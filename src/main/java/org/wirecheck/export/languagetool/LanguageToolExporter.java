package org.wirecheck.export.languagetool;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;

/** Matches as LanguageTool's HTTP API gives them, article by article, for editors that underline them already. */
@AutoService(Exporter.class)
public final class LanguageToolExporter implements Exporter {

    @Override
    public String id() {
        return "languagetool";
    }

    @Override
    public String mediaType() {
        return "application/vnd.languagetool+json";
    }

    @Override
    public Sheet open(Appendable out, Look look) throws IOException {
        return new MatchesSheet(out);
    }
}

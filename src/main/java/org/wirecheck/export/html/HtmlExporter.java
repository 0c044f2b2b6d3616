package org.wirecheck.export.html;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;
import org.wirecheck.view.page.Asset;
import org.wirecheck.view.page.Assets;

/** One page with everything in it: opened from disk it asks no host for anything and runs no script but its own. */
@AutoService(Exporter.class)
public final class HtmlExporter implements Exporter {

    static final Asset STYLE = Assets.of("wirecheck.css");
    static final List<Asset> SCRIPTS = List.of(Assets.of("d3.js"), Assets.of("pictures.js"), Assets.of("story.js"));

    /** What a content security policy calls the page's one style sheet: {@code 'sha256-…'}. */
    public static final String STYLE_HASH = STYLE.hash();

    /** What a content security policy calls the page's scripts, with blanks between them. */
    public static final String SCRIPT_HASHES = SCRIPTS.stream().map(Asset::hash).collect(Collectors.joining(" "));

    /** The content security policy the page asks for: its own style and scripts, known by their hashes, and nothing else. */
    static final String POLICY = "default-src 'none'; style-src " + STYLE_HASH + "; script-src " + SCRIPT_HASHES
            + "; base-uri 'none'; form-action 'none'";

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public Sheet open(Appendable out, Look look) {
        return new HtmlSheet(out);
    }
}

package org.wirecheck.export.html;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;

/** One page with everything in it: opened from disk it asks no host for anything and runs no script. */
@AutoService(Exporter.class)
public final class HtmlExporter implements Exporter {

    static final String STYLE = style();

    /** What a content security policy calls the page's one style sheet: {@code 'sha256-…'}. */
    public static final String STYLE_HASH = hash(STYLE);

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
        return new HtmlSheet(new Markup(out));
    }

    private static String style() {
        try (InputStream in = HtmlExporter.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("the program came without its style sheet");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

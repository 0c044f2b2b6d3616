package org.wirecheck.http;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.wirecheck.export.html.HtmlExporter;

/** Tells browsers to load nothing from elsewhere, to guess no types and to tell no other site where they came from. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SafeHeaders {

    private static final String POLICY = "default-src 'none'; script-src 'self' " + HtmlExporter.SCRIPT_HASHES
            + "; style-src 'self' " + HtmlExporter.STYLE_HASH
            + "; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", POLICY);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "no-referrer");
        response.header("Cache-Control", "no-store");
    }
}

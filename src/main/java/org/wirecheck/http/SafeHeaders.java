package org.wirecheck.http;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import org.wirecheck.export.html.HtmlExporter;

/**
 * Tells browsers to load nothing from elsewhere, to guess no types, to keep nothing and to tell no other site where they came
 * from. An answer that says one of these itself keeps what it says.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SafeHeaders {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self' " + HtmlExporter.SCRIPT_HASHES + "; style-src 'self' "
                    + HtmlExporter.STYLE_HASH
                    + "; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        HEADERS.forEach((name, value) -> {
            if (!response.getHeaders().contains(name)) {
                response.header(name, value);
            }
        });
    }
}

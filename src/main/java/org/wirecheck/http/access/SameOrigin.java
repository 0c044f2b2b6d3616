package org.wirecheck.http.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells by what a browser says of a request, and no page can forge, whether one of the server's own pages sends it. */
final class SameOrigin {

    private static final String SITE = "Sec-Fetch-Site";

    private SameOrigin() {}

    /**
     * True if the browser says so; false if it names another origin, or says nothing. The newer header decides where there is
     * one, for between browser and server a proxy may have changed the host.
     */
    static boolean sends(HttpRequest<?> request) {
        String site = request.getHeaders().get(SITE);
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = authority(request.getHeaders().get(HttpHeaders.ORIGIN));
        String host = request.getHeaders().get(HttpHeaders.HOST);
        return origin != null && host != null && origin.equals(host.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String authority(@Nullable String origin) {
        try {
            String authority = origin == null ? null : URI.create(origin).getAuthority();
            return authority == null ? null : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

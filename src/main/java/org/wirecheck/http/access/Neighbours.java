package org.wirecheck.http.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.serve.Address;
import org.wirecheck.serve.Terms;

/**
 * Where a request may come from while keys are off and only this machine reaches the server: another site open in the same
 * browser can neither reach it under a name of its own (DNS rebinding) nor change anything (cross-site requests).
 */
final class Neighbours {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

    private final boolean guarded;
    private final String own;

    Neighbours(Terms terms, Address address) {
        own = address.host().toLowerCase(Locale.ROOT);
        guarded = !terms.keys() && (HERE.contains(own) || own.equals("::1"));
    }

    boolean allow(HttpRequest<?> request) {
        if (!guarded) {
            return true;
        }
        String host = name(request.getHeaders().get(HttpHeaders.HOST));
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return (host == null || isHere(host)) && (origin == null || isHere(host(origin)));
    }

    private boolean isHere(@Nullable String host) {
        return host != null && (HERE.contains(host) || host.equals(own));
    }

    private static @Nullable String host(String origin) {
        try {
            return name(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Without the port. */
    private static @Nullable String name(@Nullable String authority) {
        if (authority == null) {
            return null;
        }
        int colon = authority.lastIndexOf(':');
        boolean port = colon > authority.lastIndexOf(']');
        return (port ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT);
    }
}

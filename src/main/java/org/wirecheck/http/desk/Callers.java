package org.wirecheck.http.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Clearance;
import org.wirecheck.desk.entry.Editor;

/**
 * Who calls. With API keys it is the key's name; without, everybody may do everything under the name of the {@code X-Editor}
 * header, or the one they gave the pages.
 */
public final class Callers {

    /** Where the key check leaves whom it found. */
    public static final String ATTRIBUTE = "wirecheck.editor";

    /** Cookie in which the pages keep the name somebody gave. */
    public static final String NAME_COOKIE = "wirecheck-name";
    /** Cookie in which the pages keep the key somebody signed in with. */
    public static final String KEY_COOKIE = "wirecheck-key";

    private static final String HEADER = "X-Editor";
    private static final String NOBODY = "editor";
    private static final int LONGEST = 200;

    private Callers() {}

    /** The caller of a request that was let in. */
    public static Editor of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Editor.class)
                .orElseThrow(() -> new IllegalStateException("nobody let this request in"));
    }

    /** The caller where keys are off. */
    public static Editor named(HttpRequest<?> request) {
        String header = request.getHeaders().get(HEADER);
        String name = header == null ? cookie(request, NAME_COOKIE) : header;
        String known = name == null || name.isBlank() ? NOBODY : name.strip();
        return new Editor(known.length() > LONGEST ? known.substring(0, LONGEST) : known, Clearance.ADMIN);
    }

    /** What a cookie of the pages says, which may be any text; null if there is none. */
    public static @Nullable String cookie(HttpRequest<?> request, String name) {
        String value =
                request.getCookies().findCookie(name).map(Cookie::getValue).orElse(null);
        try {
            return value == null || value.isEmpty() ? null : URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

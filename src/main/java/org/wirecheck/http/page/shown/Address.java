package org.wirecheck.http.page.shown;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where pages are. */
public final class Address {

    private Address() {}

    /** An address under {@code /stories}: its parts, encoded. */
    public static String story(String... parts) {
        StringBuilder address = new StringBuilder("/stories");
        for (String part : parts) {
            address.append('/').append(encoded(part));
        }
        return address.toString();
    }

    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

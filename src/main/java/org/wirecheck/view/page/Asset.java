package org.wirecheck.view.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A file a page loads.
 *
 * @param name its last name under {@code /assets/}, e.g. "wirecheck.css"
 * @param mediaType e.g. "text/css"; the characters are UTF-8
 * @param text what stands in it
 * @param hash what a content security policy calls it where it stands in the page itself: {@code 'sha256-…'}
 */
public record Asset(String name, String mediaType, String text, String hash) {

    static Asset of(String name, String text) {
        String mediaType =
                name.endsWith(".css") ? "text/css" : name.endsWith(".svg") ? "image/svg+xml" : "text/javascript";
        return new Asset(name, mediaType, text, hash(text));
    }

    /** Where the service hands it out; another address for every other content, so that it can be kept for good. */
    public String address() {
        String digest = hash.substring("'sha256-".length(), hash.length() - 1);
        return "/assets/" + name + "?v="
                + digest.substring(0, 12).replace('+', '-').replace('/', '_');
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

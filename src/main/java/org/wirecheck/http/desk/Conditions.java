package org.wirecheck.http.desk;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.Expected;
import org.wirecheck.desk.Ticket;

/** What a request's headers say of the state its sender saw (RFC 9110) and of its being sent twice. */
public final class Conditions {

    private static final Pattern STATE = Pattern.compile("\"(\\d{1,18})\"");
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;
    /** No state is so; an ETag that is none of ours matches nothing. */
    private static final long NONE = -1;

    private Conditions() {}

    /** If-Match and If-None-Match. */
    public static Expected of(HttpRequest<?> request) {
        String match = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (match != null) {
            Matcher state = STATE.matcher(match.strip());
            return match.strip().equals("*")
                    ? Expected.ANY
                    : new Expected.Exactly(state.matches() ? Long.parseLong(state.group(1)) : NONE);
        }
        String none = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        return none != null && none.strip().equals("*") ? Expected.ABSENT : Expected.UNSAID;
    }

    /** A state as an ETag. */
    public static String tag(long state) {
        return "\"" + state + "\"";
    }

    /** The Idempotency-Key with a digest of what is asked; null if there is none. */
    public static @Nullable Ticket ticket(HttpRequest<?> request, byte[] body) {
        String key = request.getHeaders().get(KEY);
        if (key == null || key.isBlank()) {
            return null;
        }
        String shortened = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
        return new Ticket(Callers.of(request).name(), shortened, digest(request, body));
    }

    private static String digest(HttpRequest<?> request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethodName() + " " + request.getUri() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.wirecheck.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.wirecheck.model.Standing;

/** The stable id of a finding: 16 hex digits of SHA-256 over story, fact type, relation, subject and the set of values. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(String story, String factType, Standing relation, String subject, List<String> values) {
        StringBuilder text = new StringBuilder();
        for (String part : List.of(story, factType, relation.word(), subject)) {
            text.append(part).append('\u001f');
        }
        new TreeSet<>(values).forEach(value -> text.append(value).append('\u001e'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.wirecheck.http.page.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Ids from names: "The Bay Post" becomes "the-bay-post". */
final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {}

    /** Letters and digits of ASCII with hyphens between them; {@code otherwise} if the name has none. */
    static String of(String name, String otherwise) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-$", "") : plain;
        return slug.isEmpty() ? otherwise : slug;
    }

    /** The id, or the first of id-2, id-3 … that is not taken. */
    static String free(String id, Set<String> taken) {
        String free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}

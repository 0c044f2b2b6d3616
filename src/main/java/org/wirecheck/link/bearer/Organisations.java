package org.wirecheck.link.bearer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.link.name.Folded;
import org.wirecheck.link.name.Naming;

/** Names of organisations → one name each: "NATO" and its full name, "Acme" and "Acme Inc.", "Dover Police Department". */
public final class Organisations {

    private final Lexicon lexicon;
    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, String> printed = new TreeMap<>();

    private Organisations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static Organisations of(List<Naming> namings, Lexicon lexicon) {
        Organisations organisations = new Organisations(lexicon);
        Map<String, Map<String, Integer>> forms = new TreeMap<>();
        for (Naming naming : namings) {
            forms.computeIfAbsent(naming.key(), k -> new TreeMap<>()).merge(naming.printed(), 1, Integer::sum);
        }
        forms.forEach((key, counts) -> organisations.printed.put(key, mostFrequent(counts)));
        Map<String, List<String>> byInitials = new HashMap<>();
        organisations.printed.forEach((key, name) -> {
            if (key.indexOf(' ') > 0) {
                byInitials
                        .computeIfAbsent(initials(name), k -> new ArrayList<>())
                        .add(key);
            }
        });
        organisations.printed.forEach(
                (key, name) -> organisations.canonical.put(key, organisations.choose(key, name, byInitials)));
        return organisations;
    }

    /** The name under which the organisation stands in the cast. */
    public String name(Naming naming) {
        return canonical.getOrDefault(naming.key(), naming.printed());
    }

    private String choose(String key, String name, Map<String, List<String>> byInitials) {
        Optional<WordEntry> listed = lexicon.list("known-organisations").entry(name);
        if (listed.isPresent()) {
            return listed.get().form();
        }
        if (key.indexOf(' ') < 0 && name.equals(name.toUpperCase(Locale.ROOT))) {
            List<String> full = byInitials.getOrDefault(key, List.of());
            if (full.size() == 1) {
                return full(full.get(0));
            }
        }
        return full(key);
    }

    // The longer of "Dover Police" and "Dover Police Department" names both, when the bundle prints both.
    private String full(String key) {
        String longer = key;
        for (WordEntry ending : lexicon.list("name-heads/dropped").entries()) {
            String candidate = key + " " + Folded.word(ending.form());
            if (printed.containsKey(candidate)) {
                longer = candidate;
            }
        }
        return printed.getOrDefault(longer, longer);
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }
}

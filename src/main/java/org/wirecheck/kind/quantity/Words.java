package org.wirecheck.kind.quantity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wirecheck.kind.HarmRoles;
import org.wirecheck.kind.quantity.scope.Scopes;
import org.wirecheck.kind.quantity.unit.Units;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;

/** What reading quantities leans on: word lists, each as a set of lower-case words, units, roles and scopes. */
record Words(
        Units units,
        Set<String> designators,
        Set<String> addresses,
        Set<String> times,
        Set<String> fixed,
        Set<String> results,
        Set<String> changes,
        Set<String> additions,
        Set<String> targets,
        Set<String> bearers,
        HarmRoles roles,
        Scopes scopes) {

    Words(Lexicon lexicon) {
        this(
                new Units(lexicon),
                words(lexicon, "designators"),
                words(lexicon, "address-words"),
                words(lexicon, "time-nouns"),
                words(lexicon, "fixed-numbers"),
                words(lexicon, "result-words"),
                words(lexicon, "change-words"),
                words(lexicon, "additional-words"),
                words(lexicon, "target-words"),
                words(lexicon, "persons", "kinship"),
                new HarmRoles(lexicon),
                new Scopes(lexicon));
    }

    private static Set<String> words(Lexicon lexicon, String... lists) {
        Set<String> words = new HashSet<>();
        for (String list : lists) {
            for (WordEntry entry : lexicon.list(list).entries()) {
                entry.forms().forEach(form -> words.add(form.toLowerCase(Locale.ROOT)));
            }
        }
        return Set.copyOf(words);
    }
}

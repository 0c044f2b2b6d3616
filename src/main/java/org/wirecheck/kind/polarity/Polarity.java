package org.wirecheck.kind.polarity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.wirecheck.model.Value;

/**
 * Whether something is so: {@code accept(council; offer)=no flat} for "the council rejected the offer".
 *
 * @param predicate verb or adjective, of a pair of opposites the one that says yes
 * @param subject who does it, or empty if the clause does not say or a pronoun does
 * @param object to whom or what, or empty
 */
public record Polarity(String predicate, String subject, String object, boolean holds, Grade grade) implements Value {

    private static final Pattern SORT = Pattern.compile("\\b(?:person|organisation|place|group|other):");

    @Override
    public String notation() {
        String written = grade.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return predicate + "(" + subject + "; " + object + ")=" + (holds ? "yes" : "no") + " " + written;
    }

    @Override
    public String question() {
        return predicate + " " + object;
    }

    @Override
    public String label() {
        String what = (name(subject) + " " + predicate + " " + name(object)).strip();
        String firm = grade == Grade.FLAT
                ? ""
                : " (" + grade.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
        return (holds ? "" : "not: ") + what + firm;
    }

    /** "Ann Roe" of "person:Ann Roe"; keys of several and of what follows a preposition keep their order. */
    private static String name(String key) {
        return SORT.matcher(key).replaceAll("").replace("+", ", ");
    }
}

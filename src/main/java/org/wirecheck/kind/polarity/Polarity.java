package org.wirecheck.kind.polarity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.model.Value;

/**
 * Whether something is so: {@code accept(council; offer)=no flat} for "the council rejected the offer".
 *
 * @param predicate verb or adjective, of a pair of opposites the one that says yes
 * @param subject who does it, {@link #SOMEONE} for "he", or empty if the clause does not say
 * @param object to whom or what, or empty
 * @param scope what narrows it: "with murder" of "was charged with murder", or empty
 */
public record Polarity(String predicate, String subject, String object, String scope, boolean holds, Grade grade)
        implements Value {

    /** The subject a pronoun names of which nobody knows whom it means. */
    static final String SOMEONE = "?";

    /** Parts the object from what narrows it. */
    static final String NARROWED = " | ";

    private static final Pattern SORT = Pattern.compile("\\b(?:person|organisation|place|group|other):");

    private static final Pattern PLACE = Pattern.compile("\\bplace:([\\w/.'-]+)");

    @Override
    public String notation() {
        String written = grade.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String narrowed = scope.isEmpty() ? object : object + NARROWED + scope;
        return predicate + "(" + subject + "; " + narrowed + ")=" + (holds ? "yes" : "no") + " " + written;
    }

    @Override
    public String question() {
        return predicate + " " + object;
    }

    @Override
    public String label() {
        String what = (name(subject) + " " + predicate + " " + name(object) + " " + name(scope)).strip();
        String firm = grade == Grade.FLAT
                ? ""
                : " (" + grade.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
        return (holds ? "" : "not: ") + what + firm;
    }

    /** "Ann Roe" of "person:Ann Roe"; keys of several and of what follows a preposition keep their order. */
    private static String name(String key) {
        String places = PLACE.matcher(key).replaceAll(place -> Matcher.quoteReplacement(place(place.group(1))));
        return key.equals(SOMEONE) ? "" : SORT.matcher(places).replaceAll("").replace("+", ", ");
    }

    private static String place(String id) {
        return Lexicon.standard().places().byId(id).map(PlaceEntry::name).orElse(id.substring(id.lastIndexOf('/') + 1));
    }
}

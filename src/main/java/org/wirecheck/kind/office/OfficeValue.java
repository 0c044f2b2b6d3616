package org.wirecheck.kind.office;

import java.util.Locale;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.model.Value;

/**
 * An office with its holder's standing in it: "former US president" is {@code former president of us}.
 *
 * @param office id of the office in {@code facts/lexicon/offices.tsv}: "president", "police-chief"
 * @param of id of the place or name of the organisation it is of, or empty if the words do not say
 */
public record OfficeValue(Status status, String office, String of) implements Value {

    /** How somebody stands to an office. */
    public enum Status {
        CURRENT,
        FORMER,
        ACTING,
        ELECT,
        LATE,
        THEN,
        NOMINEE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String notation() {
        String held = status == Status.CURRENT ? office : status.word() + " " + office;
        return of.isEmpty() ? held : held + " of " + of;
    }

    @Override
    public String label() {
        String place =
                Lexicon.standard().places().byId(of).map(PlaceEntry::name).orElse(of);
        String held =
                switch (status) {
                    case CURRENT -> words();
                    case ELECT -> words() + "-elect";
                    case THEN -> "then-" + words();
                    case NOMINEE -> "nominee for " + words();
                    default -> status.word() + " " + words();
                };
        return of.isEmpty() ? held : held + " of " + place;
    }

    private String words() {
        return office.replace('-', ' ');
    }

    /**
     * The value of a notation.
     *
     * @throws IllegalArgumentException if it names no office
     */
    static OfficeValue parse(String notation) {
        int split = notation.indexOf(" of ");
        String of = split < 0 ? "" : notation.substring(split + " of ".length());
        String held = split < 0 ? notation : notation.substring(0, split);
        Status status = Status.CURRENT;
        for (Status each : Status.values()) {
            if (held.startsWith(each.word() + " ")) {
                status = each;
                held = held.substring(each.word().length() + 1);
            }
        }
        if (held.isBlank() || held.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("no office: " + notation);
        }
        return new OfficeValue(status, held, of);
    }
}

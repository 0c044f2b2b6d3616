package org.wirecheck.kind.rank;

import java.util.regex.Pattern;
import org.wirecheck.model.Value;

/**
 * A rank with its scope card: {@code 1 first|public remark|person:Ann Roe||summit} for "her first public remarks since the
 * summit". Two ranks are only comparable if the whole card is alike.
 *
 * @param order 1 for "first" and "biggest", 2 for "second-biggest"
 * @param measure lemma of what is ranked by ("big", "deadly"); "first" for ranks in time, "straight" in an unbroken row
 * @param what lemmas of the ranked noun and what narrows it, the noun last ("public remark"); of "the first time" the verb
 *     with its object ("visit plant")
 * @param subject id of the cast's entity or lemma of the noun it is said of; empty if the words do not tell
 * @param domain where or among what, in the order of the alphabet: "in place:Alaska", "to lead bank"; joined by "; "
 * @param since how far back it holds, as {@link Reach} writes it; empty if the words do not tell
 */
public record RankValue(int order, String measure, String what, String subject, String domain, String since)
        implements Value {

    private static final int FIELDS = 5;
    private static final Pattern ENTITY = Pattern.compile("\\b[a-z]+:");

    public RankValue {
        if (order < 1 || measure.isEmpty() || (measure + what + subject + domain + since).contains("|")) {
            throw new IllegalArgumentException("no rank: " + order + " " + measure);
        }
    }

    @Override
    public String notation() {
        return order + " " + String.join("|", measure, what, subject, domain, since);
    }

    @Override
    public String label() {
        String scope = since.isEmpty() ? "" : " (" + Reach.words(since) + ")";
        String thing = ENTITY.matcher(what).replaceAll("").replace('_', ' ');
        return Ordinals.written(order, measure) + " " + thing + scope;
    }

    static RankValue parse(String notation) {
        int blank = notation.indexOf(' ');
        String[] fields = notation.substring(blank + 1).split("\\|", -1);
        if (blank < 1 || fields.length != FIELDS) {
            throw new IllegalArgumentException("no rank: " + notation);
        }
        int order = Integer.parseInt(notation.substring(0, blank));
        return new RankValue(order, fields[0], fields[1], fields[2], fields[3], fields[4]);
    }

    /** The ranked noun or verb alone. */
    String head() {
        return what.substring(what.lastIndexOf(' ') + 1);
    }
}

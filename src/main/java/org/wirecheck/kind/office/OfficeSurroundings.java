package org.wirecheck.kind.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceMatch;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/** Words around a title and its name → where the title's own phrase begins, and the state in brackets behind the name. */
final class OfficeSurroundings {

    private static final int OWNER = 5;

    private OfficeSurroundings() {}

    /** The comma before "Acme's" in "Roe, Acme's chief executive" for the place of the "'s"; any other place stays. */
    static int possessed(List<String> words, int at) {
        if (at < 1 || !words.get(at).equals("'s")) {
            return at;
        }
        int comma = at;
        while (comma > 0 && at - comma < OWNER && !words.get(comma).equals(",")) {
            comma--;
        }
        return words.get(comma).equals(",") ? comma : at;
    }

    /** True if a form of "be" tells the phrase at {@code from} of a name: "Roe was the lead agent", whoever else is an agent. */
    static boolean isTold(List<Token> tokens, int from) {
        int at = from - 1;
        while (at > 0 && (tokens.get(at).is("DET") || tokens.get(at).is("ADJ"))) {
            at--;
        }
        return at > 0
                && Set.of("be", "become", "remain").contains(tokens.get(at).lemma())
                && tokens.get(at - 1).is("PROPN");
    }

    /**
     * The office of one who is called somebody's fellow: of "Deputy District Attorney Roe, who tried the case with fellow DA Doe"
     * both are deputies.
     *
     * @param from index of the phrase's first word
     * @param before what was read so far, in text order
     */
    static OfficeValue likeFellow(Sentence sentence, int from, OfficeValue value, List<Mention> before) {
        Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean fellow = from > 0 && sentence.tokens().get(from - 1).text().equalsIgnoreCase("fellow");
        return fellow
                        && last != null
                        && sentence.span().covers(last.span())
                        && last.value() instanceof OfficeValue theirs
                        && theirs.office().endsWith("-" + value.office())
                ? new OfficeValue(value.status(), theirs.office(), value.of())
                : value;
    }

    /** The office with the state of "Rep. Jane Roe (R-Ohio)", which is looked for from {@code at} on. */
    static OfficeValue withState(Lexicon lexicon, List<String> words, OfficeValue value, int at) {
        int state = at;
        while (state < words.size() && state - at < 3 && !words.get(state).matches("[RDI]-.*|[RDI]")) {
            state++;
        }
        if (!value.of().isEmpty() || state - at > 1 || state >= words.size()) {
            return value;
        }
        List<String> rest = new ArrayList<>(words.subList(state, words.size()));
        rest.set(0, rest.get(0).length() > 2 ? rest.get(0).substring(2) : rest.get(0));
        Optional<PlaceMatch> place = lexicon.places().match(rest, 0);
        return place.map(m -> new OfficeValue(
                        value.status(),
                        value.office(),
                        OfficePhrase.likely(m, value.office()).id()))
                .orElse(value);
    }
}

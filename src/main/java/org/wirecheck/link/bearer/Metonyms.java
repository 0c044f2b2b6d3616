package org.wirecheck.link.bearer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.link.name.Naming;
import org.wirecheck.model.Document;
import org.wirecheck.model.Token;

/** The name of a capital or a seat of power → the country whose government it stands for: "Moscow hopes", not "to Moscow". */
public final class Metonyms {

    private static final Set<String> AGAINST = Set.of("with", "against", "by", "between");

    private final Lexicon lexicon;

    public Metonyms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Optional<PlaceEntry> government(Document document, Naming naming) {
        List<Token> tokens = document.sentences().get(naming.sentence()).tokens();
        Optional<Found<PlaceEntry>> seat = lexicon.places()
                .metonym(naming.words(), 0)
                .filter(f -> f.to() == naming.words().size());
        if (seat.isEmpty() || !acts(tokens, naming)) {
            return Optional.empty();
        }
        return Optional.of(seat.get().entry());
    }

    private static boolean acts(List<Token> tokens, Naming naming) {
        String before =
                naming.first() == 0 ? "" : tokens.get(naming.first() - 1).lemma();
        if (AGAINST.contains(before)) {
            return true;
        }
        int next = naming.last() + 1;
        boolean place = naming.first() > 0 && tokens.get(naming.first() - 1).is("ADP");
        if (place || next >= tokens.size()) {
            return false;
        }
        boolean adverb = tokens.get(next).is("ADV") && next + 1 < tokens.size();
        return tokens.get(adverb ? next + 1 : next).isVerbal()
                && !tokens.get(next).text().endsWith("ing");
    }
}

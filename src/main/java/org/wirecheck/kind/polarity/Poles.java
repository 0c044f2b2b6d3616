package org.wirecheck.kind.polarity;

import java.util.List;
import java.util.Set;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/** The word a clause turns on → the one of its pair of opposites that says yes: "rejected the bill" is "pass" and no. */
final class Poles {

    private static final Set<String> PARTICLES = Set.of("off", "out", "down", "up", "ahead", "away", "back", "place");

    private final WordList opposites;

    Poles(Lexicon lexicon) {
        this.opposites = lexicon.list("opposites");
    }

    /**
     * A word and whether it says yes.
     *
     * @param predicate of a pair of opposites the one that says yes, or the word itself
     * @param flips true if the word itself says no
     * @param sole true if what is told is told of who does it, whatever it does it to: "survived the crash"
     */
    record Pole(String predicate, boolean flips, boolean sole) {}

    /** The pole of a clause's verb, particle included ("call off"), said of a noun with this lemma. */
    Pole of(Sentence sentence, Clause clause, String about) {
        String lemma = clause.verb().lemma();
        String tag = sentence.tokens().get(clause.verb().head()).tag();
        String particle = particle(sentence, clause);
        if (!particle.isEmpty()) {
            return pole(lemma + " " + particle, tag, about);
        }
        return pole(lemma, tag, about);
    }

    /** The pole of one word or phrasal verb with this tag, said of a noun with this lemma. */
    Pole pole(String words, String tag, String about) {
        boolean passive = words.startsWith("non-") && words.length() > 4;
        String form = passive ? words.substring("non-".length()) : words;
        List<WordEntry> entries = opposites.entriesOf(form);
        WordEntry best = null;
        for (WordEntry entry : entries) {
            boolean fits = entry.attribute("pos").map(tag::equals).orElse(true);
            boolean said = entry.attribute("object")
                    .map(o -> Set.of(o.split("\\|")).contains(about))
                    .orElse(true);
            boolean narrower = best == null || entry.attribute("object").isPresent();
            best = fits && said && narrower ? entry : best;
        }
        return best == null
                ? new Pole(form, passive, false)
                : new Pole(best.id(), best.is("no") != passive, best.is("sole"));
    }

    /** Index of the last token of a clause's verb, its particle included: that of "off" for "was called off". */
    int last(Sentence sentence, Clause clause) {
        int last = clause.verb().last();
        return last == clause.verb().head() && !particle(sentence, clause).isEmpty() ? last + 1 : last;
    }

    private String particle(Sentence sentence, Clause clause) {
        int next = clause.verb().head() + 1;
        if (next >= sentence.tokens().size()) {
            return "";
        }
        Token token = sentence.tokens().get(next);
        boolean listed = opposites.contains(clause.verb().lemma() + " " + token.text());
        boolean adverb = PARTICLES.contains(token.text()) && (token.is("ADV") || token.is("PART"));
        return listed || adverb ? token.text() : "";
    }
}

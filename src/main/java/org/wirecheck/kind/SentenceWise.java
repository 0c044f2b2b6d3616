package org.wirecheck.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Sentence;

/** An article read sentence by sentence with who takes part in each, page furniture left out. */
public final class SentenceWise {

    private SentenceWise() {}

    /** What one sentence tells, in any order, also overlapping. */
    @FunctionalInterface
    public interface Reader {

        /** @param number index of the sentence in its document */
        List<Mention> read(Sentence sentence, int number, Participants participants);
    }

    /** The mentions of all sentences in text order; of two that overlap the one that begins first. */
    public static List<Mention> read(Reading reading, Reader reader) {
        List<Mention> found = new ArrayList<>();
        Participants participants = new Participants(reading);
        List<Sentence> sentences = reading.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            if (sentences.get(s).layer() != Layer.BOILERPLATE) {
                found.addAll(apart(reader.read(sentences.get(s), s, participants)));
            }
        }
        return found;
    }

    private static List<Mention> apart(List<Mention> found) {
        List<Mention> apart = new ArrayList<>();
        for (Mention mention :
                found.stream().sorted(Comparator.comparing(Mention::span)).toList()) {
            if (apart.isEmpty() || !apart.get(apart.size() - 1).span().overlaps(mention.span())) {
                apart.add(mention);
            }
        }
        return apart;
    }
}

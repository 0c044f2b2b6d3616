package org.wirecheck.kind.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wirecheck.kind.Reading;
import org.wirecheck.kind.utterance.ledger.Ledger;
import org.wirecheck.lexicon.Lexicon;

/** Prints how long the ledger takes for 5, 50 and 500 articles of one invented story; run it by hand. */
public final class LedgerBenchmark {

    private static final String[] SYLLABLES =
            "bar del fin gor hal jin kem lor mas nor pel quin rus sol tam vor".split(" ");

    private LedgerBenchmark() {}

    public static void main(String[] args) {
        time(5);
        for (int articles : new int[] {5, 50, 500}) {
            time(articles);
        }
    }

    private static void time(int articles) {
        List<Reading> readings = Bundles.read(texts(articles));
        long start = System.nanoTime();
        int entries = Ledger.of(readings, Lexicon.standard()).entries().size();
        long aligned = System.nanoTime();
        int findings = new UtteranceKind().findings(readings).size();
        long done = System.nanoTime();
        System.out.printf(
                "%d articles: %d entries in %.1f ms, %d findings in %.1f ms%n",
                articles, entries, (aligned - start) / 1e6, findings, (done - aligned) / 1e6);
    }

    /** Every article quotes ten of forty sentences of the story, one word in twenty-five changed. */
    static List<String> texts(int articles) {
        Random random = new Random(7);
        List<List<String>> speech = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            speech.add(sentence(random));
        }
        List<String> texts = new ArrayList<>();
        for (int a = 0; a < articles; a++) {
            StringBuilder text = new StringBuilder();
            for (int q = 0; q < 10; q++) {
                List<String> words = new ArrayList<>(speech.get(random.nextInt(speech.size())));
                words.replaceAll(word -> random.nextInt(25) == 0 ? word(random) : word);
                text.append("“").append(String.join(" ", words)).append(",” said Mara Quill.\n\n");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<String> sentence(Random random) {
        List<String> words = new ArrayList<>(List.of("We", "will", word(random)));
        for (int i = 0; i < 6; i++) {
            words.add("the");
            words.add(word(random));
            words.add(i % 2 == 0 ? "of" : "and");
        }
        words.add(word(random));
        return words;
    }

    private static String word(Random random) {
        return SYLLABLES[random.nextInt(16)] + SYLLABLES[random.nextInt(16)] + SYLLABLES[random.nextInt(16)];
    }
}

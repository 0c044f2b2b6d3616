package org.wirecheck.text.sentence;

import java.util.BitSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;
import org.wirecheck.text.Models;

/**
 * What OpenNLP's detector holds of the stops of one paragraph; it reads the paragraph when first asked. It is given no
 * abbreviations: it would search for each of them at every stop, and the rules know them already.
 */
final class Opinion {

    private static final int WINDOW = 2_000;

    private final String text;
    private final int from;
    private final int to;
    private @Nullable BitSet ends;
    private int read;

    Opinion(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.read = from;
    }

    /** True if the detector sees a sentence end between these offsets. */
    boolean breaks(int stop, int next) {
        if (ends == null || next >= read) {
            ends = read(Math.max(from, stop - WINDOW / 2));
        }
        int end = ends.nextSetBit(stop);
        return end >= 0 && end <= next;
    }

    private BitSet read(int start) {
        int end = Math.min(to, start + WINDOW);
        BitSet found = new BitSet();
        SentenceDetectorME detector = new SentenceDetectorME(Models.standard().sentences());
        for (Span span : detector.sentPosDetect(text.substring(start, end))) {
            found.set(start + span.getEnd());
        }
        read = end;
        return found;
    }
}

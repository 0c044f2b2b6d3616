package org.wirecheck.speech;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Marked;
import org.wirecheck.model.Quotation.Mechanism;

/**
 * Carries a speaker from stretch to stretch where a sentence does not name one: over {@code "X," A said. "Y."}, over an
 * unclosed mark into the next paragraph, and from the paragraph before to a quotation that stands alone.
 */
final class Continuity {

    private final DirectSpeech direct;
    private final Cues cues;
    private final Antecedents antecedents;
    private @Nullable Attribution previous;
    private boolean unclosed;

    Continuity(Cues cues) {
        this.cues = cues;
        this.direct = new DirectSpeech(cues);
        this.antecedents = new Antecedents(cues);
    }

    /** The attributions of the stretches of one field; a stretch nobody is found for is not in the map. */
    Map<Marked, Attribution> of(List<Line> lines) {
        Map<Marked, Attribution> found = new IdentityHashMap<>();
        previous = null;
        unclosed = false;
        antecedents.forget();
        for (Line line : lines) {
            read(line, found);
        }
        return found;
    }

    private void read(Line line, Map<Marked, Attribution> found) {
        Attribution inLine = null;
        boolean open = false;
        for (int at = 0; at < line.size(); at++) {
            Marked marked = line.unit(at).marked();
            if (marked == null) {
                continue;
            }
            Attribution told = direct.of(line, at);
            Attribution own = told == null ? null : antecedents.settle(line, at, told);
            Attribution attribution = own != null ? own : inferred(line, at, inLine);
            if (attribution != null) {
                if (own != null || !found.containsKey(marked)) {
                    found.put(marked, attribution);
                }
                inLine = attribution;
            }
            open = !marked.closed();
        }
        previous = lastTold(line, inLine);
        antecedents.leave(line);
        unclosed = open;
    }

    private @Nullable Attribution inferred(Line line, int at, @Nullable Attribution inLine) {
        if (!standsAlone(line, at)) {
            Source subject = line.words(at) > 3 ? Subjects.firstOf(line, line.sentenceStart(at), at) : null;
            return subject == null ? null : new Attribution(null, "", subject, Mechanism.PREVIOUS_SPEAKER);
        }
        if (inLine != null) {
            return inLine.as(Mechanism.CONTINUATION);
        }
        Attribution ahead = ahead(line, at);
        if (ahead != null) {
            return ahead.as(Mechanism.CONTINUATION);
        }
        int sentence = line.sentenceStart(at);
        if (sentence > 0) {
            Attribution told = toldIn(line, line.sentenceStart(sentence - 1), sentence - 1);
            return told == null ? null : told.as(Mechanism.PREVIOUS_SPEAKER);
        }
        Attribution before = previous;
        return before == null ? null : before.as(unclosed ? Mechanism.CONTINUATION : Mechanism.PREVIOUS_SPEAKER);
    }

    /** {@code "No." "Never," A said.}: nothing but stretches up to one whose speaker is told. */
    private @Nullable Attribution ahead(Line line, int at) {
        int next = at + 1;
        while (line.has(next) && (line.isEnd(next) || line.text(next).equals(","))) {
            next++;
        }
        return line.isStretch(next) ? direct.of(line, next) : null;
    }

    /** Whom the paragraph leaves speaking: the last speaker of a quotation or of reported speech in it. */
    private @Nullable Attribution lastTold(Line line, @Nullable Attribution inLine) {
        int last = line.size() - 1;
        Attribution told = last < 0 || line.isStretch(last) ? null : toldIn(line, line.sentenceStart(last), last);
        return inLine != null && (told == null || told.cue() == null) ? inLine : told;
    }

    private @Nullable Attribution toldIn(Line line, int start, int end) {
        for (int cue = cues.before(line, end, start); cue >= 0; cue = cues.before(line, cue - 1, start)) {
            Source source = Subjects.of(line, cue, start);
            if (source != null) {
                return Attribution.by(line.unit(cue).span(), line.lemma(cue), source);
            }
        }
        Source subject = Subjects.firstOf(line, start, end);
        boolean person = subject != null && subject.form() != Form.DESCRIPTION;
        return person && subject != null ? new Attribution(null, "", subject, Mechanism.PREVIOUS_SPEAKER) : null;
    }

    private static boolean standsAlone(Line line, int at) {
        int end = line.sentenceEnd(at);
        for (int i = line.sentenceStart(at); i <= end; i++) {
            if (!line.isStretch(i) && line.is(i, "VERB", "NOUN", "PROPN", "PRON", "AUX")) {
                return false;
            }
        }
        return true;
    }
}

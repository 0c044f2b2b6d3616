package org.wirecheck.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Span;

/**
 * Finds what a sentence reports without marks: {@code A said that X}, {@code X, A said}, {@code According to A, X}.
 */
final class ReportedSpeech {

    private final Cues cues;

    ReportedSpeech(Cues cues) {
        this.cues = cues;
    }

    /** A stretch of the outlet's own words that tells what somebody said. */
    record Report(Span content, Attribution attribution) {}

    List<Report> of(Line line) {
        List<Report> found = new ArrayList<>();
        for (int start = 0; start < line.size(); start = line.sentenceEnd(start) + 1) {
            int end = line.sentenceEnd(start);
            int last = line.isEnd(end) ? end - 1 : end;
            Report report = last <= start ? null : inSentence(line, start, last);
            if (report != null) {
                found.add(report);
            }
        }
        return found;
    }

    private @Nullable Report inSentence(Line line, int start, int last) {
        Report first = accordingTo(line, start, last);
        if (first != null) {
            return first;
        }
        for (int cue = cues.after(line, start, last); cue >= 0; cue = cues.after(line, cue + 1, last)) {
            Report report = clauseAfter(line, cue, start, last);
            report = report != null ? report : clauseBefore(line, cue, start, last);
            if (report != null) {
                return report;
            }
        }
        return null;
    }

    private static @Nullable Report clauseAfter(Line line, int cue, int start, int last) {
        int from = cue + 1;
        while (line.is(from, "ADV") || NounPhrases.isDay(line, from)) {
            from++;
        }
        boolean that = line.lower(from).equals("that") || line.lower(from).equals("how");
        int subject = that ? -1 : NounPhrases.endOf(line, from);
        boolean clause = that || subject >= 0 && line.is(subject + 1, "VERB", "AUX");
        int first = that ? from + 1 : from;
        Source source = clause && first <= last ? Subjects.of(line, cue, start) : null;
        return source == null
                ? null
                : new Report(
                        line.span(first, last), Attribution.by(line.unit(cue).span(), line.lemma(cue), source));
    }

    private static @Nullable Report clauseBefore(Line line, int cue, int start, int last) {
        boolean ends = cue == last || line.is(cue + 1, "PUNCT", "ADP") || NounPhrases.isDay(line, cue + 1);
        int first = NounPhrases.startOf(line, cue - 1);
        boolean tail = ends && first > start + 2 && line.text(first - 1).equals(",") && hasVerb(line, start, first - 2);
        return tail
                ? new Report(
                        line.span(start, first - 2),
                        Attribution.by(
                                line.unit(cue).span(), line.lemma(cue), NounPhrases.source(line, first, cue - 1)))
                : null;
    }

    private static boolean hasVerb(Line line, int first, int last) {
        boolean verb = false;
        for (int at = first; at <= last; at++) {
            if (line.isStretch(at)) {
                return false;
            }
            verb |= line.is(at, "VERB", "AUX");
        }
        return verb;
    }

    private static @Nullable Report accordingTo(Line line, int start, int last) {
        if (!line.lower(start).equals("according") || !line.lower(start + 1).equals("to")) {
            return null;
        }
        int head = NounPhrases.endOf(line, start + 2);
        int comma = head < 0 ? -1 : head + 1;
        while (comma >= 0 && comma < last && !line.text(comma).equals(",")) {
            comma++;
        }
        return comma < 0 || comma + 1 > last
                ? null
                : new Report(
                        line.span(comma + 1, last),
                        Attribution.by(
                                line.span(start, start + 1),
                                "according to",
                                NounPhrases.source(line, start + 2, head)));
    }
}

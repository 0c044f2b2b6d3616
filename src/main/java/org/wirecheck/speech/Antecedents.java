package org.wirecheck.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.EntityMention.Form;

/**
 * Remembers who was named as speaking last, for a "he said" that follows: in news it means the speaker before rather than
 * whoever was talked about in between. What is said two paragraphs back no longer counts.
 */
final class Antecedents {

    private static final Set<String> SINGULAR = Set.of("he", "she");

    private final Cues cues;
    private @Nullable Source carried;

    Antecedents(Cues cues) {
        this.cues = cues;
    }

    void forget() {
        carried = null;
    }

    /** The attribution with its antecedent if it is to "he" or "she". */
    Attribution settle(Line line, int at, Attribution attribution) {
        String words = attribution.source().span().in(line.content());
        boolean singular = SINGULAR.contains(words.toLowerCase(java.util.Locale.ROOT));
        return singular ? attribution.referringTo(before(line, line.sentenceStart(at) - 1)) : attribution;
    }

    /** Reads a line to its end: its last named speaker is carried into the next, if it names or continues one at all. */
    void leave(Line line) {
        carried = line.size() == 0 ? null : before(line, line.size() - 1, null);
    }

    private @Nullable Source before(Line line, int from) {
        return before(line, from, carried);
    }

    private @Nullable Source before(Line line, int from, @Nullable Source otherwise) {
        boolean continued = false;
        for (int end = from; end >= 0; end = line.sentenceStart(end) - 1) {
            Source told = toldIn(line, line.sentenceStart(end), end);
            if (told != null && told.form() != Form.PRONOUN) {
                return told.form() == Form.NAME ? told : null;
            }
            continued |= told != null;
        }
        return continued ? carried : otherwise;
    }

    private @Nullable Source toldIn(Line line, int start, int end) {
        for (int cue = cues.before(line, end, start); cue >= 0; cue = cues.before(line, cue - 1, start)) {
            Source source = Subjects.of(line, cue, start);
            Source inverted = source != null ? source : after(line, cue, end);
            if (inverted != null && !Subjects.isEmbedded(line, cue, start)) {
                return inverted;
            }
        }
        return null;
    }

    /** "…, said Jane Roe." */
    private static @Nullable Source after(Line line, int cue, int end) {
        int last = NounPhrases.endOf(line, cue + 1);
        return last < 0 || last > end ? null : NounPhrases.source(line, cue + 1, last);
    }
}

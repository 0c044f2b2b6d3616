package org.wirecheck.syntax;

import java.util.Set;
import org.wirecheck.model.Tense;
import org.wirecheck.syntax.tag.Line;

/** Auxiliaries and verb form → whether the event lies back, now or ahead; this decides which Friday is meant. */
final class Tenses {

    private static final Set<String> AHEAD =
            Set.of("will", "shall", "may", "might", "can", "could", "would", "should", "must");

    private Tenses() {}

    /** The tense of a group whose first verb and main verb are given. */
    static Tense of(Line line, int verb, int main, String modal, boolean have) {
        if (AHEAD.contains(modal)) {
            return have ? Tense.PAST : Tense.FUTURE;
        }
        String word = line.word(verb);
        if (have
                && (word.equals("has")
                        || word.equals("have")
                        || word.equals("had")
                        || word.equals("'ve")
                        || word.equals("having")
                        || word.equals("'d"))) {
            return Tense.PAST;
        }
        if (word.equals("was") || word.equals("were") || word.equals("did") || word.equals("had")) {
            return Tense.PAST;
        }
        if (line.endsWith(verb, "ing") && verb == main || word.equals("being") || word.equals("be")) {
            return Tense.UNKNOWN;
        }
        return Participles.isPast(line, verb) ? Tense.PAST : Tense.PRESENT;
    }

    /** The tense of "planned to meet" from that of "planned" and what the semi-modal does to the event. */
    static Tense joined(Line line, Tense outer, String semi, String modal, Group inner) {
        if (inner.tense == Tense.PAST && line.word(inner.first + 1).equals("have")) {
            return Tense.PAST;
        }
        if (line.semiIs(semi, "future")
                || line.semiIs(semi, "possible")
                || line.semiIs(semi, "doubtful")
                || line.semiIs(semi, "duty")
                || semi.equals("be to")
                || semi.equals("go")) {
            return Tense.FUTURE;
        }
        return modal.isEmpty() || outer == Tense.PAST ? outer : Tense.FUTURE;
    }
}

package org.wirecheck.syntax;

import org.wirecheck.syntax.tag.Line;

/** Past forms of verbs, as far as their look tells past tense from participle. */
final class Participles {

    private Participles() {}

    /** True for "took", "taken", "killed", "shot"; false for "cut", which looks like its base. */
    static boolean isPast(Line line, int at) {
        String word = line.word(at);
        boolean inflected = !word.equals(line.lemma(at))
                && !word.endsWith("s")
                && !line.endsWith(at, "ing")
                && !word.startsWith("'");
        boolean was = word.equals("was");
        return line.verbal(at)
                && (inflected && !line.in(at, "modal") && !line.in(at, "be")
                        || was
                        || word.equals("were")
                        || word.equals("been"));
    }

    /** True for "took", which is no participle. */
    static boolean isOnlyPast(Line line, int at) {
        return line.in(at, "form:past") && !line.in(at, "form:participle");
    }

    /** True for "taken", which is no past tense. */
    static boolean isOnlyParticiple(Line line, int at) {
        return line.in(at, "form:participle") && !line.in(at, "form:past");
    }

    /** True for "hit" and "put". */
    static boolean isSameAsBase(Line line, int at) {
        return line.in(at, "form:base");
    }
}

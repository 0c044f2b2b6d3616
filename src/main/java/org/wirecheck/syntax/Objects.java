package org.wirecheck.syntax;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Link;
import org.wirecheck.model.Phrase;
import org.wirecheck.syntax.tag.Line;

/** What stands after the verbs of a scene: direct objects, and the phrases that say by whom, where and when. */
final class Objects {

    private final Scene scene;
    private final Line line;
    private final Set<Integer> subjects = new HashSet<>();

    Objects(Scene scene) {
        this.scene = scene;
        this.line = scene.line;
        for (Draft draft : scene.drafts) {
            if (draft.subject != null
                    && draft.link != Link.PARTICIPLE
                    && draft.link != Link.INFINITIVE
                    && draft.link != Link.RELATIVE
                    && !isThought(draft)) {
                subjects.add(draft.subject.first());
            }
        }
    }

    /** "a gun he thought was loaded": the gun belongs to the clause before, too. */
    private boolean isThought(Draft shared) {
        Draft draft = scene.root(shared);
        Draft matrix = draft.link == Link.REPORTED && draft.matrix >= 0 ? scene.drafts.get(draft.matrix) : null;
        return matrix != null
                && matrix.subject != null
                && draft.subject != null
                && draft.subject.first() < matrix.subject.first()
                && matrix.subject.first() < draft.group.first
                && matrix.group.last < draft.group.first;
    }

    void find() {
        for (Draft draft : scene.drafts) {
            boolean inverted = draft.subject != null
                    && draft.subject.first() > draft.group.last
                    && draft.link != Link.PARTICIPLE
                    && draft.link != Link.INFINITIVE;
            draft.object = inverted ? null : after(draft);
            there(draft);
            relative(draft);
            draft.group.negated |= denies(draft.object) || draft.link != Link.COORDINATE && denies(draft.subject);
        }
    }

    private @Nullable Phrase after(Draft draft) {
        int at = line.skipLight(draft.group.last + 1);
        boolean particle = line.is(at, "ADP")
                && line.in(at, "particle")
                && !line.in(at, "only-preposition")
                && Set.of("up", "off", "down", "away", "out", "over").contains(line.word(at));
        Phrase phrase = scene.opening(particle ? at + 1 : at);
        int from = particle ? at + 1 : at;
        boolean near = phrase != null && scene.firstOf(phrase) <= from && scene.firstOf(phrase) > draft.group.last;
        if (phrase == null
                || !near
                || scene.isTime(phrase)
                || subjects.contains(phrase.first())
                || !phrase.preposition().isEmpty() && !particle) {
            return null;
        }
        return listedAfter(phrase);
    }

    /** The phrase with all that is listed after it: "met Poe, Roe and Doe". */
    private Phrase listedAfter(Phrase first) {
        int end = first.last();
        int at = scene.index(first) + 1;
        int committed = end;
        while (at < scene.phrases.size()) {
            Phrase next = scene.phrases.get(at);
            boolean and = scene.separates(end + 1, scene.firstOf(next) - 1, true);
            boolean comma = scene.separates(end + 1, scene.firstOf(next) - 1, false);
            if (next.preposition().equals("'s") && (and || comma)) {
                at++;
                continue;
            }
            if (!and && !comma
                    || scene.isTime(next)
                    || scene.isNumber(next)
                    || subjects.contains(next.first())
                    || scene.group(line.skipLight(next.last() + 1)) >= 0 && !and) {
                break;
            }
            end = next.last();
            committed = and ? end : committed;
            at++;
        }
        return committed == first.last()
                ? first
                : new Phrase(first.first(), committed, first.head(), first.preposition());
    }

    /** "There was no deal": what there is, is the subject. */
    private void there(Draft draft) {
        boolean expletive =
                draft.subject != null && line.word(draft.subject.head()).equals("there")
                        || line.word(draft.group.first - 1).equals("there");
        if (expletive && draft.object != null && draft.group.lemma.equals("be")) {
            draft.subject = draft.object;
            draft.object = null;
        }
    }

    /** "the car that he drove": the noun before is the object. */
    private void relative(Draft draft) {
        boolean own = draft.subject != null && draft.connector >= 0 && draft.subject.first() > draft.connector;
        if (draft.link == Link.RELATIVE
                && own
                && draft.object == null
                && !draft.group.passive
                && !line.is(draft.connector - 1, "ADP")
                && !line.word(draft.connector).equals("whose")) {
            draft.object = scene.phrase(line.comma(draft.connector - 1) ? draft.connector - 2 : draft.connector - 1);
        }
    }

    /** "no questions", "neither leader", "none of them"; not "no fewer than 12". */
    private boolean denies(@Nullable Phrase phrase) {
        if (phrase == null || !line.in(phrase.first(), "negative-determiner")) {
            return false;
        }
        String next = line.word(phrase.first() + 1);
        return !Set.of("fewer", "less", "more", "later", "doubt").contains(next)
                || line.word(phrase.first()).equals("none");
    }

    /** Prepositional phrases and words of time inside a clause that are neither subject nor object nor "of" something. */
    void complements() {
        for (Draft draft : scene.drafts) {
            for (Phrase phrase : scene.phrases) {
                boolean inside = draft.first <= phrase.first() && phrase.last() <= draft.last;
                boolean prepositional =
                        !phrase.preposition().isEmpty() && !phrase.preposition().equals("'s");
                boolean ofNoun = phrase.preposition().equals("of") && scene.phrase(scene.firstOf(phrase) - 2) != null;
                if (inside
                        && (prepositional && !ofNoun
                                || scene.isTime(phrase) && !phrase.preposition().equals("'s"))
                        && !belongsTo(draft.subject, phrase)
                        && !belongsTo(draft.object, phrase)
                        && innermost(draft, phrase)) {
                    draft.complements.add(phrase);
                }
            }
        }
    }

    private static boolean belongsTo(@Nullable Phrase whole, Phrase part) {
        return whole != null && whole.contains(part.first());
    }

    private boolean innermost(Draft draft, Phrase phrase) {
        for (Draft other : scene.drafts) {
            boolean holds = other.first <= phrase.first() && phrase.last() <= other.last;
            if (other != draft && holds && other.last - other.first < draft.last - draft.first) {
                return false;
            }
        }
        return true;
    }
}

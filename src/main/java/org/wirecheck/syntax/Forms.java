package org.wirecheck.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Tense;
import org.wirecheck.syntax.tag.Line;

/** Decides whether "killed", "found", "held" is a past tense or a participle, from what stands around it. */
final class Forms {

    private static final Set<String> NAMING =
            Set.of("name", "age", "call", "title", "dub", "give", "award", "pay", "fine", "offer");
    private final Scene scene;
    private final Line line;

    Forms(Scene scene) {
        this.scene = scene;
        this.line = scene.line;
    }

    void resolve() {
        for (int k = 0; k < scene.drafts.size(); k++) {
            Group group = scene.drafts.get(k).group;
            if (group.form == Group.Form.AMBIGUOUS) {
                group.form = isParticiple(k, group) ? Group.Form.PARTICIPLE : Group.Form.FINITE;
            } else if (group.form == Group.Form.BASE
                    && Participles.isSameAsBase(line, group.head)
                    && isPastByContext(group)) {
                group.form = Group.Form.FINITE;
                group.tense = Tense.PAST;
            }
            if (group.form == Group.Form.PARTICIPLE && !group.joined) {
                group.passive = true;
                group.tense = Tense.PAST;
            }
        }
    }

    private boolean isParticiple(int k, Group group) {
        int before = line.skipLightBack(group.first - 1);
        Group previous = k == 0 ? null : scene.drafts.get(k - 1).group;
        if (line.is(before, "CCONJ")
                && previous != null
                && (previous.passive || previous.form == Group.Form.PARTICIPLE)) {
            return objectAfter(group) == null || line.word(group.last + 1).equals("by");
        }
        boolean pronoun = line.in(before, "nominative") || line.in(before, "relative") && !line.is(before, "DET");
        int after = line.skipLight(group.last + 1);
        boolean clauseAfter = line.word(after).equals("that")
                || line.is(after, "PUNCT") && line.word(after).equals(":");
        if (pronoun || clauseAfter || line.is(before, "CCONJ")) {
            return false;
        }
        boolean patient = line.lemmaIn(group.head, "verb:patient");
        if (isAgent(after)) {
            return patient || line.is(before, "PUNCT") || scene.phrase(before) != null && !isIntransitive(group);
        }
        if (objectAfter(group) != null) {
            return NAMING.contains(group.lemma) && verbFollows(k);
        }
        boolean opens = before < 0 || line.comma(before);
        return patient && !quoteAfter(group) || verbFollows(k) && !opens;
    }

    private boolean quoteAfter(Group group) {
        return line.quote(group.last + 1) || line.comma(group.last + 1) && line.quote(group.last + 2);
    }

    private boolean isIntransitive(Group group) {
        return Set.of(
                        "stand",
                        "sit",
                        "pass",
                        "come",
                        "live",
                        "fall",
                        "rise",
                        "grow",
                        "end",
                        "begin",
                        "increase",
                        "climb",
                        "start",
                        "drop",
                        "decline",
                        "jump",
                        "stop",
                        "respond",
                        "react",
                        "gain")
                .contains(group.lemma);
    }

    /** "by" and somebody, not "by Friday", "by 3 percent", "by thanking". */
    private boolean isAgent(int at) {
        Phrase agent = line.word(at).equals("by") ? scene.opening(at + 1) : null;
        return agent != null && !scene.isTime(agent) && !line.is(agent.first(), "NUM");
    }

    private @Nullable Phrase objectAfter(Group group) {
        int at = line.skipLight(group.last + 1);
        Phrase object = scene.opening(at);
        return object != null && object.preposition().isEmpty() && !scene.isTime(object) ? object : null;
    }

    /** True if the next group is finite and finds no subject of its own on the way. */
    private boolean verbFollows(int k) {
        if (k + 1 >= scene.drafts.size()) {
            return false;
        }
        Group next = scene.drafts.get(k + 1).group;
        int before = line.skipLightBack(next.first - 1);
        if (!next.isFinite() || next.inverted != null || line.is(before, "CCONJ") || line.in(before, "relative")) {
            return false;
        }
        for (int i = scene.drafts.get(k).group.last + 1; i < next.first; i++) {
            Phrase phrase = scene.phrase(i);
            if (line.is(i, "CCONJ") || line.is(i, "SCONJ") || phrase != null && scene.canAct(phrase)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPastByContext(Group group) {
        Phrase subject = scene.phrase(line.skipLightBack(group.first - 1));
        boolean singular = subject != null
                && (line.is(subject.head(), "PROPN")
                        || line.is(subject.head(), "NOUN")
                                && line.word(subject.head()).equals(line.lemma(subject.head()))
                        || Set.of("he", "she", "it").contains(line.word(subject.head())));
        return singular && group.modal.isEmpty();
    }
}

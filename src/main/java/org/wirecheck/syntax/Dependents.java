package org.wirecheck.syntax;

import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Link;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Tense;
import org.wirecheck.syntax.tag.Line;

/** Finds whose an infinitive or a participle is: of the noun before it, of the verb it hangs on, or of the verb to come. */
final class Dependents {

    private final Scene scene;
    private final Line line;
    private final Subjects subjects;

    Dependents(Scene scene, Subjects subjects) {
        this.scene = scene;
        this.line = scene.line;
        this.subjects = subjects;
    }

    void infinitive(int k, Draft draft) {
        draft.link = Link.INFINITIVE;
        int before = line.skipLightBack(draft.group.first - 1);
        Phrase noun = scene.phrase(before);
        Draft outer = k == 0 ? null : scene.drafts.get(k - 1);
        if (noun != null && line.lemmaIn(noun.head(), "intention:future")
                || noun != null && line.lemmaIn(noun.head(), "intention:negative")) {
            draft.group.modal = line.lemma(noun.head());
            draft.governor = noun;
            draft.group.tense = Tense.FUTURE;
            Phrase owner = scene.phrase(scene.firstOf(noun));
            draft.subject = owner != null && owner != noun ? owner : outer == null ? null : outer.subject;
        } else if (noun != null && noun.preposition().equals("for")) {
            draft.subject = noun;
        } else if (outer == null && noun != null) {
            draft.subject = subjects.walk(k, draft, before);
            draft.group.tense = Tense.FUTURE;
            draft.group.modal = "be to";
            draft.link = Link.MAIN;
        } else if (outer != null) {
            boolean controlled = noun != null
                    && line.lemmaIn(outer.group.head, "verb:object-control")
                    && !outer.group.passive
                    && scene.groupBefore(noun) == k - 1;
            draft.subject = controlled ? noun : outer.subject;
            draft.group.tense = outer.group.tense == Tense.PAST ? Tense.UNKNOWN : Tense.FUTURE;
        }
    }

    void participle(int k, Draft draft) {
        draft.link = Link.PARTICIPLE;
        int before = line.skipLightBack(draft.group.first - 1);
        Draft outer = k == 0 ? null : scene.drafts.get(k - 1);
        if (line.is(before, "CCONJ") && subjects.shared(k, draft, before)) {
            return;
        }
        draft.connector = line.is(before, "ADP") || line.is(before, "SCONJ") ? before : -1;
        draft.group.negated |= line.word(before).equals("without")
                || line.word(before).equals("of") && line.word(before - 1).equals("instead");
        Phrase near = scene.phrase(line.comma(before) ? before - 1 : before);
        boolean passive = draft.group.form == Group.Form.PARTICIPLE;
        if (draft.connector >= 0
                || near == null
                || line.comma(before) && !passive && outer != null && outer.link != Link.PARTICIPLE) {
            draft.subject = outer == null ? null : outer.subject;
        } else {
            draft.subject = walkNear(near);
            boolean main = passive && !line.comma(before) && noFinite();
            draft.link = main ? Link.MAIN : draft.link;
        }
    }

    private @Nullable Phrase walkNear(Phrase near) {
        Phrase phrase = near;
        while (phrase != null
                && (scene.isTime(phrase)
                        || scene.isNumber(phrase) && line.comma(phrase.first() - 1) && line.comma(phrase.last() + 1))) {
            int at = phrase.first() - 1;
            phrase = scene.phrase(line.comma(at) ? at - 1 : subjects.beforePreposition(at));
        }
        return phrase == null ? null : scene.listedBefore(phrase);
    }

    private boolean noFinite() {
        return scene.drafts.stream().noneMatch(d -> d.group.isFinite());
    }
}

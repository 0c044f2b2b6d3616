package org.wirecheck.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Link;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Tense;
import org.wirecheck.syntax.tag.Line;

/** Finds for every verb group of a scene whose verb it is, walking left from it. */
final class Subjects {

    private static final Set<String> PLURAL = Set.of("do", "have", "are", "were");

    private final Scene scene;
    private final Line line;
    private final Dependents dependents;

    Subjects(Scene scene) {
        this.scene = scene;
        this.line = scene.line;
        this.dependents = new Dependents(scene, this);
    }

    void find() {
        for (int k = 0; k < scene.drafts.size(); k++) {
            Draft draft = scene.drafts.get(k);
            switch (draft.group.form) {
                case INFINITIVE -> dependents.infinitive(k, draft);
                case GERUND, PARTICIPLE -> dependents.participle(k, draft);
                default -> finite(k, draft);
            }
        }
        for (int k = scene.drafts.size() - 2; k >= 0; k--) {
            Draft draft = scene.drafts.get(k);
            if (draft.subject == null && draft.link == Link.PARTICIPLE) {
                draft.subject = scene.drafts.get(k + 1).subject;
            }
        }
    }

    private void finite(int k, Draft draft) {
        Group group = draft.group;
        if (group.inverted != null) {
            draft.subject = scene.listedBefore(group.inverted);
            boolean nor = line.in(group.first - 1, "negative-determiner");
            group.negated |= nor;
            draft.link = nor ? Link.COORDINATE : Link.QUESTION;
            return;
        }
        int before = line.skipLightBack(group.first - 1);
        if (group.lemma.equals("be") && group.head == line.skipLight(0) && line.in(group.head, "be")) {
            draft.subject = scene.opening(group.last + 1);
            draft.link = Link.QUESTION;
            return;
        }
        if (isRelativiser(before)) {
            draft.subject = antecedent(before);
            draft.link = Link.RELATIVE;
            draft.connector = before;
        } else if (line.is(before, "CCONJ") && shared(k, draft, before)) {
            draft.connector = before;
        } else {
            boolean says = line.lemmaIn(group.head, "verb:report") && !line.nominal(before);
            Phrase after = says ? saidBy(group) : null;
            draft.subject = after == null ? walk(k, draft, before) : after;
            Links.open(scene, draft, k);
        }
    }

    /** "who", "which" and a "that" that follows a noun, just before the verb. */
    private boolean isRelativiser(int at) {
        if (!line.in(at, "relative") || line.in(at, "question-word") && at == 0) {
            return false;
        }
        Phrase before = scene.phrase(line.comma(at - 1) ? at - 2 : at - 1);
        return before != null && (!line.word(at).equals("that") || scene.group(at - 1) < 0);
    }

    private @Nullable Phrase antecedent(int relativiser) {
        Phrase phrase = scene.phrase(line.comma(relativiser - 1) ? relativiser - 2 : relativiser - 1);
        boolean person = line.word(relativiser).equals("who");
        while (phrase != null && isBeside(phrase, person)) {
            int index = scene.index(phrase);
            phrase = index == 0 ? null : scene.phrases.get(index - 1);
        }
        return phrase == null ? null : scene.listedBefore(phrase);
    }

    /** An age or a home after a name is not whom "who" means: "Jane Roe, 43, of Dover, who …". */
    private boolean isBeside(Phrase phrase, boolean person) {
        boolean home = person && line.comma(scene.firstOf(phrase) - 2) && line.is(scene.firstOf(phrase) - 1, "ADP");
        return scene.isNumber(phrase) && line.comma(phrase.first() - 1) || home || scene.isTime(phrase);
    }

    /** "was arrested and charged": the verb after "and" takes the subject, and what it lacks, from a like verb before. */
    boolean shared(int k, Draft draft, int conjunction) {
        for (int d = k - 1; d >= 0; d--) {
            Draft earlier = scene.drafts.get(d);
            boolean aside =
                    earlier.link == Link.RELATIVE && line.comma(conjunction - 1) && line.comma(earlier.connector - 1);
            if (!aside && fits(draft.group, earlier.group) && agrees(draft.group, earlier.subject)) {
                draft.subject = earlier.subject;
                draft.link = Link.COORDINATE;
                draft.matrix = d;
                inherit(draft.group, earlier.group, conjunction);
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Group group, Group earlier) {
        return switch (group.form) {
            case PARTICIPLE -> earlier.passive;
            case GERUND -> earlier.form == Group.Form.GERUND;
            case BASE -> earlier.form == Group.Form.INFINITIVE
                    || !earlier.modal.isEmpty()
                    || earlier.tense == Tense.PRESENT
                    || earlier.form == Group.Form.BASE;
            default -> earlier.isFinite()
                    || earlier.form == Group.Form.PARTICIPLE
                    || earlier.form == Group.Form.BASE && earlier.tense == Tense.PRESENT;
        };
    }

    /** "They say the farm is closed and do not believe it": what is singular does not "do". */
    private boolean agrees(Group group, @Nullable Phrase subject) {
        String verb = line.word(group.first);
        if (subject == null || !line.is(subject.head(), "NOUN") || subject.last() > subject.head()) {
            return true;
        }
        String noun = line.word(subject.head());
        return !PLURAL.contains(verb)
                || !noun.equals(line.lemma(subject.head()))
                || noun.endsWith("s")
                || line.in(subject.head(), "crowd");
    }

    private void inherit(Group group, Group earlier, int conjunction) {
        boolean bare = group.form == Group.Form.PARTICIPLE || group.form == Group.Form.BASE;
        if (bare) {
            group.modal = group.modal.isEmpty() ? earlier.modal : group.modal;
            group.tense = earlier.tense;
            boolean either = line.word(conjunction).equals("or")
                    || line.word(conjunction).equals("nor");
            group.negated |= either && earlier.negated;
        }
    }

    /** "…, said Jane Roe": the speaker after the verb. */
    private @Nullable Phrase saidBy(Group group) {
        Phrase after = scene.opening(group.last + 1);
        int before = group.first - 1;
        boolean led =
                (before < 0 || line.comma(before) || line.quote(before)) && !line.lemmaIn(group.head, "verb:tell");
        if (after == null
                || !led
                || group.first != group.head
                || !after.preposition().isEmpty()
                || scene.isTime(after)) {
            return null;
        }
        int next = scene.group(line.skipLight(after.last() + 1));
        return next >= 0 && scene.drafts.get(next).group.form != Group.Form.GERUND ? null : after;
    }

    /** Walks left over phrases that cannot act, commas around an apposition, and clauses set in between. */
    @Nullable
    Phrase walk(int k, Draft draft, int from) {
        boolean comma = line.comma(from) || line.word(from).equals(")") || line.in(from, "hyphen");
        int at = comma ? from - 1 : from;
        while (at >= 0) {
            Phrase phrase = scene.phrase(at);
            int group = scene.group(at);
            if (phrase != null) {
                boolean who = line.in(at, "relative") && phrase.first() == phrase.last() && isRelativiser(at);
                if (who && phrase.preposition().isEmpty()) {
                    return relative(phrase, draft);
                }
                if (scene.canAct(phrase) && !(comma && scene.isNumber(phrase))) {
                    return acting(phrase, draft, comma);
                }
                at = line.skipLightBack(scene.firstOf(phrase) - 1);
                at = phrase.preposition().isEmpty() || phrase.preposition().equals("'s") ? at : beforePreposition(at);
            } else if (group >= 0) {
                return pending(group, draft, comma);
            } else if (line.comma(at) || line.word(at).equals("(")) {
                if (!comma) {
                    return null;
                }
                at--;
            } else if (line.light(at) || line.is(at, "ADP") || line.is(at, "PUNCT") && comma || line.is(at, "NUM")) {
                at--;
            } else {
                return null;
            }
        }
        return null;
    }

    int beforePreposition(int at) {
        int before = at;
        while (line.is(before, "ADP")
                || line.word(before).equals("according")
                || line.is(before, "SCONJ") && line.in(before, "preposition")
                || line.is(before, "CCONJ")) {
            before--;
        }
        return before;
    }

    /** The phrase itself, the noun it stands in apposition to, or, if it is the object of a clause set in between, that clause's. */
    private @Nullable Phrase acting(Phrase phrase, Draft draft, boolean comma) {
        int verb = scene.groupBefore(phrase);
        if (verb >= 0) {
            Draft inner = scene.root(scene.drafts.get(verb));
            boolean reports = line.lemmaIn(scene.drafts.get(verb).group.head, "verb:report");
            if (isSetIn(inner) && !reports && inner.pending() != null) {
                return inner.pending();
            }
            if (comma && draft.group.form == Group.Form.BASE) {
                return null;
            }
            if (comma && inner.group.isFinite() && inner.link == Link.MAIN && !reports) {
                draft.link = Link.COORDINATE;
                draft.matrix = verb;
                return inner.subject;
            }
        }
        return scene.listedBefore(comma ? apposed(phrase) : phrase);
    }

    private static boolean isSetIn(Draft draft) {
        return draft.link == Link.RELATIVE || draft.link == Link.PARTICIPLE || draft.link == Link.INFINITIVE;
    }

    /** "Roe, who for years has backed …": the pronoun reached over other words stands for the noun before it. */
    private @Nullable Phrase relative(Phrase pronoun, Draft draft) {
        draft.link = Link.RELATIVE;
        draft.connector = pronoun.first();
        return antecedent(pronoun.first());
    }

    /** "Jane Roe" for "Jane Roe, the mayor of Dover, said": the phrase before the comma before. */
    private Phrase apposed(Phrase phrase) {
        int at = scene.firstOf(phrase) - 1;
        if (!line.comma(at)) {
            return phrase;
        }
        at--;
        Phrase before = scene.phrase(at);
        while (before != null && (!before.preposition().isEmpty() || scene.isNumber(before))) {
            at = beforePreposition(before.first() - 1);
            at = line.comma(at) && scene.isNumber(before) ? at - 1 : at;
            before = scene.phrase(at);
        }
        return before != null && scene.canAct(before) && !scene.isNumber(before) ? before : phrase;
    }

    /** The subject that waits behind a clause set in between: "The man who was shot | died". */
    private @Nullable Phrase pending(int group, Draft draft, boolean comma) {
        Draft inner = scene.drafts.get(group);
        Phrase thought = comma ? null : thought(group, draft, inner);
        if (thought != null) {
            draft.link = Link.REPORTED;
            draft.matrix = group;
            return thought;
        }
        if (isSetIn(scene.root(inner))) {
            return scene.root(inner).pending();
        }
        if (comma && inner.group.isFinite() && !draft.group.passive) {
            draft.link = Link.COORDINATE;
            draft.matrix = group;
            return inner.subject;
        }
        return inner.link == Link.COORDINATE ? inner.subject : null;
    }

    /** "a gun [which] he thought was loaded": the noun before the clause of saying set in between. */
    private @Nullable Phrase thought(int group, Draft draft, Draft inner) {
        boolean adjacent = line.skipLight(inner.group.last + 1) >= draft.group.first
                && line.lemmaIn(inner.group.head, "verb:report")
                && inner.group.isFinite()
                && draft.group.isFinite();
        if (!adjacent || inner.subject == null || inner.subject.first() > inner.group.first) {
            return null;
        }
        if (inner.link == Link.RELATIVE && inner.connector >= 0) {
            return inner.connector < inner.subject.first() ? antecedent(inner.connector) : null;
        }
        Phrase noun = scene.phrase(scene.firstOf(inner.subject) - 1);
        return noun != null
                        && noun.last() < inner.subject.first()
                        && !noun.preposition().equals("'s")
                ? noun
                : null;
    }
}

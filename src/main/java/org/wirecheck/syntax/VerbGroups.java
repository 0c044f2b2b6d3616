package org.wirecheck.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Tense;
import org.wirecheck.syntax.tag.Line;

/** A line's tags and noun phrases → its verb groups in order, semi-modals joined to the verb they open. */
final class VerbGroups {

    private final Line line;
    private final @Nullable Phrase[] phraseAt;
    private final List<Group> found = new ArrayList<>();

    private VerbGroups(Line line, List<Phrase> phrases) {
        this.line = line;
        this.phraseAt = new Phrase[line.size + 1];
        for (Phrase phrase : phrases) {
            for (int i = phrase.first(); i <= phrase.last(); i++) {
                phraseAt[i] = phrase;
            }
        }
    }

    static List<Group> of(Line line, List<Phrase> phrases) {
        return new VerbGroups(line, phrases).read();
    }

    private List<Group> read() {
        int i = 0;
        while (i < line.size) {
            Group group = phraseAt[i] == null ? at(i) : state(i);
            if (group == null) {
                i++;
            } else {
                found.add(group);
                i = group.last + 1;
            }
        }
        return found;
    }

    private @Nullable Group at(int i) {
        if (line.word(i).equals("to") && line.is(i, "PART")) {
            int verb = line.skipLight(i + 1);
            Group group = line.verbal(verb) && phraseAt[verb] == null ? verbs(i, verb) : null;
            if (group != null) {
                group.form = Group.Form.INFINITIVE;
                group.negated |= line.in(i - 1, "negation");
                group.tense =
                        group.tense == Tense.PAST && !line.word(verb).equals("have") ? Tense.UNKNOWN : group.tense;
            }
            return group;
        }
        if (line.in(i, "negation") || line.is(i, "ADV")) {
            int verb = line.skipLight(i);
            return line.verbal(verb) && phraseAt[verb] == null ? verbs(i, verb) : null;
        }
        return line.verbal(i) ? verbs(i, i) : state(i);
    }

    /** "2 dead in crash": an adjective after its noun phrase with no verb before it. */
    private @Nullable Group state(int i) {
        Phrase own = phraseAt[i];
        if (line.is(i, "ADJ") && line.in(i, "state") && !found.isEmpty() && followsVerdict(i)) {
            Group group = new Group(i);
            group.lemma = line.word(i);
            group.tense = found.get(found.size() - 1).tense;
            group.negated = line.in(i - 1, "negation");
            group.modal = line.lemma(found.get(found.size() - 1).head);
            group.form = Group.Form.GERUND;
            return group;
        }
        boolean follows = i > 0 && (own == null ? phraseAt[i - 1] != null : own.last() == i && own.first() < i);
        boolean verbless = found.isEmpty()
                || found.get(found.size() - 1).form != Group.Form.FINITE
                || line.word(found.get(found.size() - 1).last).equals(line.word(i));
        if (!line.is(i, "ADJ")
                || !line.in(i, "state")
                || !follows
                || line.nominal(i + 1)
                || !verbless && !line.is(i - 1, "NUM")) {
            return null;
        }
        Group group = new Group(i);
        group.lemma = line.word(i);
        group.tense = Tense.PAST;
        return group;
    }

    /** "found Roe not guilty": the state of the object of a verdict. */
    private boolean followsVerdict(int i) {
        Phrase object = phraseAt[line.skipLightBack(i - 1)];
        Group verb = found.get(found.size() - 1);
        return object != null
                && line.lemmaIn(verb.head, "verb:verdict")
                && line.skipLight(verb.last + 1) == object.first()
                && !line.nominal(i + 1);
    }

    /** The group whose first token is {@code first} and whose first verb is {@code verb}. */
    private Group verbs(int first, int verb) {
        Group group = new Group(first);
        group.negated = negation(first, verb);
        int at = verb;
        boolean be = false;
        boolean have = false;
        String modal = "";
        while (isAuxiliary(at)) {
            int next = next(group, at, verb);
            if (next < 0) {
                break;
            }
            be |= line.in(at, "be") || isContractedBe(at, next);
            boolean had = line.in(at, "have") || line.word(at).equals("'d") && isPastForm(next);
            have |= had;
            modal = modal.isEmpty() && !had && line.in(at, "modal") ? modalOf(at) : modal;
            group.negated |= group.inverted == null ? negation(at, next) : negation(at, group.inverted.first());
            at = next;
        }
        head(group, at);
        boolean participle = be && line.is(at, "VERB") && !line.endsWith(at, "ing");
        group.passive = participle || line.lemma(verb).equals("get") && at != verb;
        group.modal = modal;
        group.tense = Tenses.of(line, verb, at, modal, have);
        group.form = form(verb, at);
        complete(group, at);
        return group;
    }

    private boolean isContractedBe(int at, int next) {
        return line.word(at).equals("'s")
                && line.verbal(at)
                && (!isPastForm(next) || !line.lemma(next).equals("be"));
    }

    private String modalOf(int at) {
        return switch (line.word(at)) {
            case "'ll", "wo" -> "will";
            case "'d" -> "would";
            case "ca" -> "can";
            default -> line.word(at);
        };
    }

    private boolean isAuxiliary(int at) {
        return line.verbal(at)
                && (line.in(at, "be")
                        || line.in(at, "have")
                        || line.in(at, "do")
                        || line.in(at, "modal")
                        || line.is(at, "AUX")
                        || line.lemma(at).equals("get") && isPastForm(at + 1) && line.is(at + 1, "VERB"));
    }

    /** The verb after an auxiliary, across adverbs or the subject of a question; -1 if the auxiliary stands alone. */
    private int next(Group group, int at, int firstVerb) {
        int next = line.skipLight(at + 1);
        if (line.verbal(next) && phraseAt[next] == null && !(line.word(next).equals("to"))) {
            return next;
        }
        Phrase subject = phraseAt[line.skipLight(at + 1)];
        boolean opens = at == firstVerb && subject != null && opensQuestion(at) && group.inverted == null;
        if (opens && subject != null) {
            Phrase end = subject;
            while (end.preposition().equals("'s") && phraseAt[end.last() + 2] != null) {
                end = phraseAt[end.last() + 2];
            }
            int verb = line.skipLight(end.last() + 1);
            boolean fits = line.is(verb, "VERB") && phraseAt[verb] == null
                    || line.is(verb, "AUX") && phraseAt[verb] == null && !line.in(verb, "modal") && !line.in(at, "be");
            if (fits && (!line.in(at, "do") || !line.endsWith(verb, "ing"))) {
                group.inverted = end;
                return verb;
            }
        }
        return -1;
    }

    private boolean opensQuestion(int at) {
        return at == 0
                || line.is(at - 1, "PUNCT")
                || line.in(at - 1, "question-word") && !line.nominal(at - 2)
                || line.is(at - 1, "CCONJ")
                || line.in(at - 1, "negative-determiner")
                || line.in(at - 1, "negation")
                || line.in(at - 1, "weak-negation")
                || line.word(at - 1).equals("only")
                || line.word(at - 1).equals("so");
    }

    private boolean negation(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean only = line.word(i).equals("not")
                    && (line.word(i + 1).equals("only") || line.word(i + 1).equals("just"));
            if (line.in(i, "negation") && !only || line.in(i, "weak-negation")) {
                return true;
            }
            boolean longer = line.word(i).equals("no") && line.word(i + 1).equals("longer");
            if (longer) {
                return true;
            }
        }
        return false;
    }

    /** Fixes the main word: the last verb, or the adjective a form of "be" leads to. */
    private void head(Group group, int at) {
        group.head = at;
        group.last = Math.max(at, group.last);
        group.lemma = line.in(at, "be") ? "be" : line.lemma(at).equals("'s") ? "be" : line.lemma(at);
        int next = line.skipLight(at + 1);
        boolean verdict = line.lemmaIn(at, "verb:verdict") && line.in(next, "state");
        boolean copula = line.in(at, "be") || line.word(at).equals("'s") || line.lemmaIn(at, "verb:copula") || verdict;
        boolean free = phraseAt[next] == null || verdict;
        if (copula && line.is(next, "ADJ") && free && !line.nominal(next + 1)) {
            group.negated |= negation(at, next);
            group.modal = verdict ? line.lemma(at) : group.modal;
            group.head = next;
            group.last = next;
            group.lemma = line.lemma(next);
        } else if (copula && line.in(at, "be")) {
            group.negated |= negation(at, next);
            group.last = line.in(at + 1, "negation") ? at + 1 : at;
        }
    }

    private Group.Form form(int verb, int at) {
        if (verb != at
                || line.in(verb, "be")
                || line.in(verb, "modal")
                || line.word(verb).equals("has")
                || line.word(verb).equals("'s")) {
            boolean bare = line.word(verb).equals("be") || line.word(verb).equals("been") || line.endsWith(verb, "ing");
            return bare ? line.endsWith(verb, "ing") ? Group.Form.GERUND : Group.Form.BASE : Group.Form.FINITE;
        }
        if (line.endsWith(at, "ing") && !line.lemma(at).endsWith("ing")) {
            return Group.Form.GERUND;
        }
        if (isPastForm(at)) {
            return Participles.isOnlyParticiple(line, at)
                    ? Group.Form.PARTICIPLE
                    : Participles.isOnlyPast(line, at) ? Group.Form.FINITE : Group.Form.AMBIGUOUS;
        }
        return line.word(at).equals(line.lemma(at)) ? Group.Form.BASE : Group.Form.FINITE;
    }

    private boolean isPastForm(int at) {
        return Participles.isPast(line, at);
    }

    /** Joins "failed to agree", "is expected to meet", "accused of killing": the later verb becomes the group's own. */
    private void complete(Group group, int at) {
        String construction = SemiModals.construction(line, group);
        int link = line.skipLight(group.last + 1);
        if (construction.isEmpty()) {
            return;
        }
        boolean to = line.word(link).equals("to") && line.is(link, "PART");
        boolean gerundLink = line.word(link).equals("from") && line.lemmaIn(group.head, "semi:from-gerund")
                || line.word(link).equals("of") && line.lemmaIn(group.head, "semi:of-gerund");
        int verb = to || gerundLink ? line.skipLight(link + 1) : link;
        boolean gerund = line.endsWith(verb, "ing") && (gerundLink || !to && line.lemmaIn(group.head, "semi:gerund"));
        if (!line.verbal(verb) || phraseAt[verb] != null || !(to && !construction.equals("gerund") || gerund)) {
            return;
        }
        SemiModals.join(line, group, verbs(link, verb), construction);
    }
}

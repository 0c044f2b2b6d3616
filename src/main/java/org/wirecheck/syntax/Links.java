package org.wirecheck.syntax;

import org.wirecheck.model.Link;
import org.wirecheck.model.Phrase;
import org.wirecheck.syntax.tag.Line;

/** How a finite clause hangs in its sentence, read from the words before its subject and from who reports it. */
final class Links {

    private Links() {}

    /** Looks left of the subject for "that", "if", "who", "because" or a verb of saying that ends there. */
    static void open(Scene scene, Draft draft, int k) {
        Line line = scene.line;
        Phrase subject = draft.subject;
        if (draft.link != Link.MAIN) {
            return;
        }
        int at = subject == null || subject.first() > draft.group.first
                ? draft.group.first - 1
                : scene.firstOf(subject) - 1;
        at = line.skipLightBack(at);
        if (subject != null && asksWho(scene, subject, at)) {
            link(draft, Link.QUESTION, subject.first(), scene.group(at));
            return;
        }
        at = line.is(at, "ADP") && line.in(at - 1, "relative") ? at - 1 : at;
        String word = line.word(at);
        int previous = scene.group(line.skipLightBack(line.comma(at - 1) ? at - 2 : at - 1));
        if (line.in(at, "condition")) {
            boolean asked = word.equals("if")
                    && previous >= 0
                    && line.lemmaIn(scene.drafts.get(previous).group.head, "verb:report");
            link(draft, asked ? Link.QUESTION : Link.CONDITION, at, previous);
        } else if (word.equals("whether") || isIndirectQuestion(scene, at)) {
            link(draft, Link.QUESTION, at, previous);
        } else if (word.equals("that") && !line.is(at, "DET")) {
            Phrase noun = scene.phrase(at - 1);
            int told = noun == null ? previous : scene.groupBefore(noun);
            told = told < 0 ? k - 1 : told;
            boolean said = told >= 0
                    && line.lemmaIn(scene.drafts.get(told).group.head, "verb:report")
                    && (noun == null || previous >= 0 || line.lemmaIn(scene.drafts.get(told).group.head, "verb:tell"));
            boolean relative = noun != null && previous < 0 && !said && !reports(scene, at - 1);
            link(draft, relative ? Link.RELATIVE : Link.REPORTED, at, said ? told : k - 1);
        } else if (line.in(at, "relative") && at > 0) {
            link(draft, Link.RELATIVE, at, -1);
        } else if (line.in(at, "subordinator") && !line.is(at, "ADP")) {
            link(draft, Link.ADVERBIAL, at, -1);
        } else if (scene.group(at) >= 0 && scene.group(at) < k) {
            boolean says = line.lemmaIn(scene.drafts.get(scene.group(at)).group.head, "verb:report");
            link(draft, says ? Link.REPORTED : Link.MAIN, -1, says ? scene.group(at) : -1);
        } else if (line.is(at, "CCONJ")) {
            draft.connector = at;
        }
    }

    /** "unclear who ordered it": asked, not told. */
    private static boolean asksWho(Scene scene, Phrase subject, int before) {
        boolean who = subject.first() == subject.last() && scene.line.in(subject.first(), "question-word");
        return who && scene.group(before) >= 0;
    }

    private static boolean isIndirectQuestion(Scene scene, int at) {
        int verb = scene.group(at - 1);
        boolean asked = verb >= 0 && scene.line.lemmaIn(scene.drafts.get(verb).group.head, "verb:report");
        boolean word = scene.line.in(at, "question-word") && !scene.line.in(at, "relative");
        boolean time = scene.line.word(at).equals("when") || scene.line.word(at).equals("where");
        return word && verb >= 0 && (asked || !time);
    }

    private static boolean reports(Scene scene, int at) {
        Phrase noun = scene.phrase(at);
        return noun != null && scene.line.lemmaIn(noun.head(), "intention:report");
    }

    private static void link(Draft draft, Link link, int connector, int matrix) {
        draft.link = link;
        draft.connector = connector;
        draft.matrix = matrix;
    }

    /** "The man died, police said": what stands before a closing verb of saying hangs on it. */
    static void close(Scene scene) {
        Line line = scene.line;
        for (int r = 1; r < scene.drafts.size(); r++) {
            Draft says = scene.drafts.get(r);
            if (!line.lemmaIn(says.group.head, "verb:report")
                    || !says.group.isFinite()
                    || says.link != Link.MAIN
                    || says.object != null
                    || says.subject == null) {
                continue;
            }
            int first = Math.min(scene.firstOf(says.subject), says.group.first);
            boolean aside = line.comma(first - 1) || line.quote(first - 1) && line.comma(first - 2);
            for (int d = r - 1; d >= 0 && aside && says.subject != scene.drafts.get(d).subject; d--) {
                Draft told = scene.drafts.get(d);
                if (told.link == Link.MAIN) {
                    told.link = Link.REPORTED;
                    told.matrix = r;
                }
            }
        }
    }
}

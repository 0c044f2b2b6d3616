package org.wirecheck.syntax;

import java.util.List;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Link;
import org.wirecheck.model.Phrase;
import org.wirecheck.syntax.tag.Line;

/** Noun phrases and verb groups of a line → its clauses, one a verb group, in the order of the verbs. */
final class Clauses {

    private Clauses() {}

    static List<Clause> of(Line line, List<Phrase> phrases) {
        Scene scene = new Scene(line, phrases, VerbGroups.of(line, phrases));
        new Forms(scene).resolve();
        new Subjects(scene).find();
        Objects objects = new Objects(scene);
        objects.find();
        Links.close(scene);
        bounds(scene);
        objects.complements();
        if (line.word(line.size - 1).equals("?")
                || line.quote(line.size - 1) && line.word(line.size - 2).equals("?")) {
            ask(scene);
        }
        return scene.drafts.stream().map(Draft::clause).toList();
    }

    private static void bounds(Scene scene) {
        int groups = scene.drafts.size();
        for (int k = 0; k < groups; k++) {
            Draft draft = scene.drafts.get(k);
            int first = draft.group.first;
            if (draft.subject != null && ownsSubject(draft)) {
                first = Math.min(first, scene.firstOf(draft.subject));
            }
            if (draft.connector >= 0) {
                first = Math.min(first, draft.connector);
            }
            boolean leads = true;
            for (int d = 0; d < k; d++) {
                leads &= scene.drafts.get(d).group.first > first;
            }
            boolean opens = leads && draft.group.isFinite() && draft.link != Link.RELATIVE;
            draft.first = opens ? 0 : first;
        }
        for (int k = 0; k < groups; k++) {
            Draft draft = scene.drafts.get(k);
            int end = scene.line.size;
            for (int m = k + 1; m < groups; m++) {
                Draft later = scene.drafts.get(m);
                end = Math.min(end, later.first > draft.group.last ? later.first : later.group.first);
            }
            draft.last = Math.max(end - 1, lastOf(draft));
        }
    }

    private static int lastOf(Draft draft) {
        return draft.subject == null || draft.subject.first() < draft.group.first
                ? draft.group.last
                : draft.subject.last();
    }

    private static boolean ownsSubject(Draft draft) {
        return draft.link != Link.COORDINATE
                        && draft.link != Link.INFINITIVE
                        && draft.link != Link.RELATIVE
                        && draft.link != Link.PARTICIPLE
                || draft.link == Link.RELATIVE && draft.subject != null && draft.subject.first() > draft.connector;
    }

    private static void ask(Scene scene) {
        for (Draft draft : scene.drafts) {
            if (draft.link == Link.MAIN) {
                draft.link = Link.QUESTION;
            }
        }
    }
}

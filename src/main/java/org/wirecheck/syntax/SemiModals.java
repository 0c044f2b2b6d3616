package org.wirecheck.syntax;

import org.wirecheck.syntax.tag.Line;

/** "failed to agree", "is expected to meet", "accused of killing": how a verb or adjective takes the verb after it into one group. */
final class SemiModals {

    private SemiModals() {}

    /** The construction the group opens: to, passive-to, adjective-to, gerund, "be to", or empty. */
    static String construction(Line line, Group group) {
        int at = group.head;
        if (line.is(at, "ADJ") || group.passive && line.lemmaIn(at, "semi:adjective-to")) {
            return line.lemmaIn(at, "semi:adjective-to") ? "adjective-to" : "";
        }
        if (group.lemma.equals("be") && line.word(group.last + 1).equals("to")) {
            return "be to";
        }
        if (group.passive || group.form == Group.Form.AMBIGUOUS && line.lemmaIn(at, "semi:passive-to")) {
            boolean gerund = line.lemmaIn(at, "semi:of-gerund") || line.lemmaIn(at, "semi:from-gerund");
            return line.lemmaIn(at, "semi:passive-to") ? "passive-to" : gerund ? "gerund" : "";
        }
        boolean gerund = line.lemmaIn(at, "semi:gerund")
                || line.lemmaIn(at, "semi:from-gerund")
                || line.lemmaIn(at, "semi:of-gerund");
        return line.lemmaIn(at, "semi:to") ? "to" : gerund ? "gerund" : "";
    }

    /** Makes the later verb the group's own, the earlier its modal. */
    static void join(Line line, Group group, Group inner, String construction) {
        boolean weak = group.modal.isEmpty() || group.modal.equals("will") || group.modal.equals("would");
        boolean bare = group.form == Group.Form.AMBIGUOUS
                && !construction.equals("to")
                && !line.lemmaIn(group.head, "semi:to");
        group.form = bare ? Group.Form.PARTICIPLE : group.form;
        group.joined = true;
        String modal = group.lemma.equals("be") ? "be to" : line.lemma(group.head);
        group.tense = Tenses.joined(line, group.tense, modal, group.modal, inner);
        group.modal = weak ? modal : group.modal;
        group.negated |= inner.negated;
        group.passive = inner.passive;
        group.lemma = inner.lemma;
        group.head = inner.head;
        group.last = inner.last;
    }
}

package org.wirecheck.syntax;

import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Tense;
import org.wirecheck.model.VerbGroup;

/** A verb group while it is being read. */
final class Group {

    /** What the group can be the verb of. */
    enum Form {
        FINITE,
        /** "killed", "found": past or participle, as the words around it decide. */
        AMBIGUOUS,
        PARTICIPLE,
        GERUND,
        INFINITIVE,
        /** "run": present plural, imperative or shared auxiliary. */
        BASE
    }

    final int first;
    int last;
    int head;
    String lemma = "";
    Tense tense = Tense.UNKNOWN;
    boolean negated;
    boolean passive;
    String modal = "";
    /** True for "failed to agree": passive and object are those of the verb joined. */
    boolean joined;

    Form form = Form.FINITE;
    /** The subject between auxiliary and verb of a question. */
    @Nullable
    Phrase inverted;

    Group(int first) {
        this.first = first;
        this.last = first;
        this.head = first;
    }

    boolean isFinite() {
        return form == Form.FINITE;
    }

    VerbGroup verb() {
        return new VerbGroup(first, last, head, lemma, tense, negated, passive, modal);
    }
}

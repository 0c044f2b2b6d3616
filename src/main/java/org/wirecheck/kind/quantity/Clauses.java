package org.wirecheck.kind.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Link;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** The clauses around an amount → the verb that tells what was done to what is counted, whose share it is, whether it is one of several parts, and who a nameless person is. */
final class Clauses {

    private static final Set<String> FATAL = Set.of("fatally", "mortally");
    private static final int DIRECTLY = 2;

    private final Line line;
    private final Words words;

    Clauses(Line line, Words words) {
        this.line = line;
        this.words = words;
    }

    @Nullable
    Word predicate(Draft draft, Set<String> traits) {
        int token = line.sentence().tokenAt(line.span(draft.start(), Math.max(draft.start() + 1, draft.end())));
        Clause clause = token < 0 ? null : defining(token);
        if (clause == null) {
            return null;
        }
        if (words.targets().contains(clause.verb().modal())) {
            traits.add("target");
        }
        Token head = line.token(clause.verb().head());
        boolean fatal = FATAL.contains(line.word(clause.verb().head() - 1));
        return new Word(fatal ? "kill" : clause.verb().lemma(), head.span());
    }

    /**
     * The clause that tells what was done to those that are counted: "three others [wounded]", "the 16 [injured] in the
     * blast", "the two men who [were killed]" before the clause they stand in.
     */
    private @Nullable Clause defining(int token) {
        for (Clause clause : line.sentence().clauses()) {
            Phrase subject = clause.subject();
            boolean behind = subject != null
                    && subject.contains(token)
                    && clause.verb().first() > subject.last()
                    && clause.verb().first() <= subject.last() + DIRECTLY;
            if (behind && (clause.link() == Link.PARTICIPLE || clause.link() == Link.RELATIVE)) {
                return clause;
            }
        }
        return line.sentence().clauseAt(token);
    }

    /** "The [district] is 35 percent Latino": what a share of is told by "be". */
    @Nullable
    Word whole(Draft draft) {
        int token = line.sentence().tokenAt(line.span(draft.start(), draft.end()));
        Clause clause = token < 0 ? null : line.sentence().clauseAt(token);
        Phrase subject = clause == null ? null : clause.subject();
        if (clause == null || subject == null || !clause.verb().lemma().equals("be") || subject.last() >= token) {
            return null;
        }
        Token head = line.token(subject.head());
        return head.is("NOUN") ? new Word(head.lemma(), head.span()) : null;
    }

    /** "[three] men and a woman", "a baby and [four] others": one of several things counted together. */
    boolean isListed(int start, int end) {
        int behind = line.after(end);
        boolean goesOn = line.word(behind).equals("and")
                && (line.token(behind + 1).is("DET") || line.token(behind + 1).is("NUM"))
                && !line.token(behind + 2).is("VERB")
                && !opensClause(behind + 1);
        int before = line.before(start);
        boolean follows = line.word(before).equals("and")
                && line.token(before - 1).isNominal()
                && (line.token(before - 2).is("DET")
                        || line.token(before - 2).is("NUM")
                        || line.token(before - 2).is("ADJ"));
        boolean heads =
                line.word(before).equals(",") && before == 1 && line.token(0).isNominal();
        return goesOn || follows || heads && people(line.word(0));
    }

    private boolean people(String word) {
        return words.bearers().contains(word);
    }

    /** True if the phrase from a token on has a verb of its own: "… and two women [were hurt]". */
    private boolean opensClause(int from) {
        for (Clause clause : line.sentence().clauses()) {
            Phrase subject = clause.subject();
            boolean finite = clause.link() != Link.PARTICIPLE;
            if (finite
                    && subject != null
                    && subject.first() <= from
                    && subject.first() >= from - 1
                    && clause.verb().first() > from) {
                return true;
            }
        }
        return false;
    }

    /** Who the nameless person of an age is in the story, and whether a man or a woman. */
    void addRoles(Draft draft, Set<String> traits) {
        Word noun = draft.governor();
        int token = line.sentence().tokenAt(noun == null ? line.span(draft.start(), draft.end()) : noun.span());
        String side = token < 0 ? null : words.roles().side(line.sentence(), token);
        String sex = noun == null ? null : words.roles().sex(noun.lemma());
        if (side != null) {
            traits.add(side);
        }
        if (sex != null) {
            traits.add(sex);
        }
    }
}

package org.wirecheck.kind.office;

import java.util.List;
import java.util.Set;
import org.wirecheck.kind.office.OfficeValue.Status;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/**
 * What stands before an office → whether it is told as of its own time. Who "fires Director Roe" tells of a director, and
 * whoever writes "former Director Roe" afterwards does not contradict it.
 */
final class OfficeTime {

    private static final int BEFORE = 5;
    private static final Set<String> BETWEEN = Set.of("DET", "ADP", "ADJ", "ADV", "PROPN", "PUNCT");

    private final WordList turns;

    OfficeTime(Lexicon lexicon) {
        turns = lexicon.list("office-turns");
    }

    /** The value, held "then" if it is current and the words before it give or take the office. */
    OfficeValue inItsTime(Sentence sentence, int from, OfficeValue value, List<Mention> before, int number) {
        boolean then = value.status() == Status.CURRENT
                && (isTurned(sentence.tokens(), from) || isListed(sentence, from, before, number));
        return then ? new OfficeValue(Status.THEN, value.office(), value.of()) : value;
    }

    private boolean isTurned(List<Token> tokens, int from) {
        for (int i = from - 1; i >= 0 && from - i <= BEFORE; i--) {
            if (turns.contains(tokens.get(i).lemma())) {
                return true;
            }
            if (!BETWEEN.contains(tokens.get(i).tag()) || tokens.get(i).text().equals(",")) {
                return false;
            }
        }
        return false;
    }

    // "the firing of Director Roe and Secretary Doe"
    private static boolean isListed(Sentence sentence, int from, List<Mention> before, int number) {
        Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || last.sentence() != number || from == 0) {
            return false;
        }
        Token between = sentence.tokens().get(from - 1);
        boolean then = last.value() instanceof OfficeValue value && value.status() == Status.THEN;
        return then
                && between.is("CCONJ")
                && last.span().end() >= between.span().start() - 2;
    }
}

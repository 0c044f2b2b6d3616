package org.wirecheck.kind.office;

import java.util.ArrayList;
import java.util.HashSet;
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

    private static final Set<String> LEAVES =
            Set.of("resign", "quit", "retire", "die", "step", "depart", "ousted", "oust", "fire", "dismiss", "remove");

    private static final Set<String> WAS = Set.of("was", "were", "became");

    private final WordList turns;

    OfficeTime(Lexicon lexicon) {
        turns = lexicon.list("office-turns");
    }

    /**
     * The value as told in the office's own time: "then" where the words give or take the office, speak of it in the past or
     * name a year before {@code published}; "former" where it is held no longer.
     */
    OfficeValue inItsTime(Sentence sentence, int from, int to, OfficeValue value, List<Mention> before, int published) {
        if (value.status() != Status.CURRENT) {
            return value;
        }
        List<Token> tokens = sentence.tokens();
        if (isOver(tokens, from, to)) {
            return new OfficeValue(Status.FORMER, value.office(), value.of());
        }
        boolean then = isTurned(tokens, from)
                || isListed(sentence, from, before)
                || isPast(tokens, from)
                || isLeaving(tokens, to)
                || isOfEarlierYear(tokens, published);
        return then ? new OfficeValue(Status.THEN, value.office(), value.of()) : value;
    }

    /**
     * The offices of one article, but as of their own time where a mere description ("the director asked") takes up somebody
     * whom the article elsewhere names as a former one: then it tells of the time he was it.
     *
     * @param holders ids of whom they are of, one for each
     */
    static List<Mention> lookingBack(List<Mention> found, List<String> holders) {
        Set<String> former = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            if (((OfficeValue) found.get(i).value()).status() == Status.FORMER) {
                former.add(holders.get(i));
            }
        }
        List<Mention> told = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Mention mention = found.get(i);
            OfficeValue value = (OfficeValue) mention.value();
            boolean back = value.status() == Status.CURRENT
                    && mention.hook().traits().contains("description")
                    && former.contains(holders.get(i));
            told.add(
                    back
                            ? new Mention(
                                    mention.kind(),
                                    mention.span(),
                                    new OfficeValue(Status.THEN, value.office(), value.of()),
                                    mention.bound(),
                                    mention.sentence(),
                                    mention.hook())
                            : mention);
        }
        return told;
    }

    // "is a minister no more", "is no longer the mayor"
    private static boolean isOver(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from - 3); i < Math.min(to + 3, tokens.size() - 1); i++) {
            String next = tokens.get(i + 1).text();
            boolean over = next.equals("longer") || next.equals("more") && i >= to;
            if (over && tokens.get(i).text().equals("no")) {
                return true;
            }
        }
        return false;
    }

    // "was a senator before"
    private static boolean isPast(List<Token> tokens, int from) {
        int at = from - 1;
        while (at > 0 && (tokens.get(at).is("DET") || tokens.get(at).is("ADJ"))) {
            at--;
        }
        return at >= 0 && from - at > 1 && WAS.contains(tokens.get(at).text());
    }

    // "Mayor Roe resigned", "Mayor Roe was dismissed"
    private static boolean isLeaving(List<Token> tokens, int to) {
        int at = to;
        // "the director, James Roe, was fired"
        if (at + 1 < tokens.size()
                && tokens.get(at).text().equals(",")
                && tokens.get(at + 1).is("PROPN")) {
            at++;
            while (at < tokens.size()
                    && (tokens.get(at).is("PROPN") || tokens.get(at).text().equals(","))) {
                at++;
            }
        }
        int verb = at;
        while (at < tokens.size()
                && at - verb < 2
                && (tokens.get(at).is("AUX") || tokens.get(at).is("ADV"))) {
            at++;
        }
        return at < tokens.size()
                && tokens.get(at).is("VERB")
                && LEAVES.contains(tokens.get(at).lemma());
    }

    // "In 2026, Senator Roe", but not "his 2026 opponent, Senator Roe"
    private static boolean isOfEarlierYear(List<Token> tokens, int published) {
        for (int i = 1; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            boolean year = text.length() == 4 && text.chars().allMatch(Character::isDigit);
            boolean told = year && tokens.get(i - 1).is("ADP");
            if (told && (text.startsWith("19") || text.startsWith("20")) && Integer.parseInt(text) < published) {
                return true;
            }
        }
        return false;
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
    private static boolean isListed(Sentence sentence, int from, List<Mention> before) {
        Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || from == 0 || !sentence.span().covers(last.span())) {
            return false;
        }
        Token between = sentence.tokens().get(from - 1);
        boolean then = last.value() instanceof OfficeValue value && value.status() == Status.THEN;
        return then
                && between.is("CCONJ")
                && last.span().end() >= between.span().start() - 2;
    }
}

package org.wirecheck.kind.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** Words before an amount → the noun it is said of: "a [fine] of $5,000", "the death [toll] rose to 19", "his [bond] was set at $1 million". */
final class Holders {

    private static final Set<String> FIT = Set.of("of", "at", "to", "by");

    /** Verbs that give a noun its number: with "at" or "to" behind them, or none. */
    private static final Set<String> GIVING = Set.of(
            "set",
            "put",
            "stand",
            "rise",
            "climb",
            "grow",
            "increase",
            "fall",
            "drop",
            "decline",
            "raise",
            "lower",
            "cut",
            "reduce",
            "estimate",
            "fix",
            "price",
            "value",
            "peak",
            "jump",
            "reach",
            "exceed",
            "total",
            "top",
            "hit",
            "come",
            "remain",
            "be",
            "number");

    /** Nouns that are numbers themselves, so that a bare number belongs to them. */
    private static final Set<String> NUMBERS = Set.of(
            "toll",
            "number",
            "total",
            "count",
            "tally",
            "attendance",
            "population",
            "membership",
            "workforce",
            "headcount",
            "caseload",
            "crowd",
            "capacity");

    /** "fell four [percent] to $31". */
    private static final Set<String> CHANGED = Set.of("percent", "cent", "point", "pc");

    private static final int NEAR = 6;

    private final Line line;

    Holders(Line line) {
        this.line = line;
    }

    /** What a sum, share or measure is said of, or null. */
    @Nullable
    Word ofMeasure(int start) {
        int link = link(start);
        boolean linked = FIT.contains(line.word(link));
        Token told = line.token(linked ? link - 1 : link);
        if (told.is("VERB") || told.is("AUX")) {
            return word(subject(linked ? link - 1 : link));
        }
        int head = linked ? link - 1 : link;
        if (linked && CHANGED.contains(line.token(head).lemma())) {
            return word(subject(verbBefore(head)));
        }
        return line.token(head).is("NOUN") && (linked || !isObject(head)) ? word(head) : null;
    }

    /** What a bare number is said of, or null; "dead" of "the number of dead rose to 19". */
    @Nullable
    Word ofCount(int start, List<String> modifiers) {
        int link = link(start);
        boolean linked = FIT.contains(line.word(link));
        int told = linked ? link - 1 : link;
        int head = line.token(told).is("VERB") || line.token(told).is("AUX") ? subject(told) : linked ? told : -1;
        if (head < 0 || !NUMBERS.contains(line.token(head).lemma())) {
            return null;
        }
        if (line.word(head + 1).equals("of") && head + 1 != link) {
            int noun = head + 2;
            while (line.token(noun).is("DET")
                    || line.token(noun).is("ADJ") && line.token(noun + 1).isNominal()) {
                noun++;
            }
            Token counted = line.token(noun);
            return new Word(counted.lemma().toLowerCase(Locale.ROOT), counted.span());
        }
        Token before = line.token(head - 1);
        if (before.is("NOUN") || before.is("ADJ")) {
            modifiers.add(before.lemma());
        }
        return word(head);
    }

    /** Index of the word before an amount and its article. */
    private int link(int start) {
        int i = line.before(start);
        while (line.token(i).is("DET")
                || line.token(i).is("ADJ")
                || line.token(i).is("ADV")) {
            i--;
        }
        return i;
    }

    private int verbBefore(int i) {
        int verb = i - 1;
        while (verb > i - NEAR && !line.token(verb).is("VERB")) {
            verb--;
        }
        return verb;
    }

    /** Head of the subject of a verb that gives its subject a number, or -1. */
    private int subject(int verb) {
        for (Clause clause : line.sentence().clauses()) {
            Phrase subject = clause.subject();
            if (subject != null
                    && clause.verb().contains(verb)
                    && GIVING.contains(clause.verb().lemma())
                    && subject.last() < verb) {
                return line.token(subject.head()).is("NOUN") ? subject.head() : -1;
            }
        }
        return -1;
    }

    /** "repaid [the campaign] $60,000": to whom, not what for. */
    private boolean isObject(int head) {
        for (Clause clause : line.sentence().clauses()) {
            Phrase object = clause.object();
            if (object != null && object.contains(head)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Word word(int head) {
        return head < 0
                ? null
                : new Word(line.token(head).lemma(), line.token(head).span());
    }
}

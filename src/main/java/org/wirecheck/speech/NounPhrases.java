package org.wirecheck.speech;

import java.util.Locale;
import java.util.Set;
import org.wirecheck.model.EntityMention.Form;

/** Finds the noun phrase that begins or ends at a position of a line, by tags alone. */
final class NounPhrases {

    private static final Set<String> SUBJECTS = Set.of(
            "he",
            "she",
            "they",
            "i",
            "we",
            "it",
            "you",
            "who",
            "one",
            "both",
            "neither",
            "others",
            "another",
            "that",
            "some",
            "many",
            "none",
            "everyone",
            "someone",
            "which",
            "this");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our", "your", "whose");
    private static final Set<String> OPENERS = Set.of(
            "despite",
            "although",
            "though",
            "while",
            "after",
            "before",
            "as",
            "if",
            "when",
            "because",
            "since",
            "meanwhile");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow");
    private static final Set<String> JOINS =
            Set.of("of", "for", "at", "with", "from", "in", "to", "on", "about", "against");

    private NounPhrases() {}

    /** First position of the phrase that ends at {@code last}, or -1 if none ends there. */
    static int startOf(Line line, int last) {
        if (isPronoun(line, last)) {
            return last;
        }
        if (!isHead(line, last) || isDay(line, last)) {
            return -1;
        }
        int first = last;
        while (isInside(line, first - 1) && !isDay(line, first - 1) && !startsPhrase(line, first)) {
            first--;
        }
        return first;
    }

    /** Last position of the phrase that begins at {@code first}, or -1 if none begins there. */
    static int endOf(Line line, int first) {
        if (isPronoun(line, first) && !isNominal(line, first + 1)) {
            return first;
        }
        int at = first;
        int head = -1;
        while (isInside(line, at) && !(head >= 0 && startsPhrase(line, at)) && !(at > first && isDay(line, at))) {
            if (isHead(line, at)) {
                head = at;
            }
            at++;
        }
        return head;
    }

    /** The speaker a phrase names, from {@code first} to {@code last}, its head at the end. */
    static Source source(Line line, int first, int last) {
        return new Source(line.span(first, last), line.unit(last).span(), form(line, first, last));
    }

    /**
     * Where the phrase that governs one through a preposition begins: in "a spokesman for the campaign", asked at "the", the
     * position of "a"; {@code first} itself where nothing governs it or where the preposition opens the sentence.
     */
    static int governor(Line line, int first) {
        int head = governed(line, first);
        int start = head < 0 ? -1 : startOf(line, head);
        return start < 0 ? first : governor(line, start);
    }

    /** The head of the phrase that governs the one at {@code first}, or -1. */
    static int governed(Line line, int first) {
        boolean joined = line.is(first - 1, "ADP") && JOINS.contains(line.lower(first - 1));
        return joined && isHead(line, first - 2) && !isDay(line, first - 2) ? first - 2 : -1;
    }

    static boolean isPronoun(Line line, int at) {
        return line.is(at, "PRON", "DET", "NOUN", "PROPN", "NUM", "SCONJ") && SUBJECTS.contains(line.lower(at));
    }

    /** "his", "whose": the phrase goes on. */
    static boolean isOwner(Line line, int at) {
        return OWNERS.contains(line.lower(at));
    }

    static boolean isNominal(Line line, int at) {
        return line.is(at, "NOUN", "PROPN");
    }

    static boolean isDay(Line line, int at) {
        return DAYS.contains(line.lower(at));
    }

    private static boolean isHead(Line line, int at) {
        return !OPENERS.contains(line.lower(at))
                && line.is(at, "NOUN", "PROPN", "NUM", "SYM", "X")
                && !line.text(at).isEmpty()
                && Character.isLetterOrDigit(line.text(at)
                        .charAt(
                                line.text(at).startsWith("@")
                                        ? 1 % line.text(at).length()
                                        : 0));
    }

    private static boolean isInside(Line line, int at) {
        if (line.isStretch(at)) {
            return line.words(at) <= 2 && isNominal(line, at - 1) && isNominal(line, at + 1);
        }
        return line.is(at, "NOUN", "PROPN", "ADJ", "NUM", "DET", "SYM", "X")
                || line.is(at, "PRON") && OWNERS.contains(line.lower(at))
                || isGenitive(line, at)
                || line.text(at).equals("-")
                || line.text(at).equals("&");
    }

    private static boolean isGenitive(Line line, int at) {
        String text = line.lower(at);
        return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
    }

    private static boolean startsPhrase(Line line, int at) {
        return line.is(at, "DET") || line.is(at, "PRON") && OWNERS.contains(line.lower(at));
    }

    private static Form form(Line line, int first, int last) {
        if (first == last && isPronoun(line, last)) {
            return Form.PRONOUN;
        }
        boolean named = line.is(last, "PROPN") || line.isCapitalised(last) && last > first;
        return named && !isTitle(line.text(last)) ? Form.NAME : Form.DESCRIPTION;
    }

    private static boolean isTitle(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }
}

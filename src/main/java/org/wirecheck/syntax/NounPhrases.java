package org.wirecheck.syntax;

import java.util.ArrayList;
import java.util.List;
import org.wirecheck.model.Phrase;
import org.wirecheck.syntax.tag.Line;

/** A line's tags → its noun phrases, in order and apart from each other. */
final class NounPhrases {

    private final Line line;
    private final List<Phrase> found = new ArrayList<>();

    private NounPhrases(Line line) {
        this.line = line;
    }

    static List<Phrase> of(Line line) {
        return new NounPhrases(line).read();
    }

    private List<Phrase> read() {
        int i = 0;
        while (i < line.size) {
            int end = end(i);
            if (end < i) {
                i++;
            } else {
                add(i, end);
                i = end + 1;
            }
        }
        return found;
    }

    private void add(int first, int last) {
        int head = head(first, last);
        if (head >= 0) {
            int hedged = hedged(first);
            found.add(new Phrase(hedged, last, head, preposition(hedged, last)));
        }
    }

    /** Where "at least 10", "up to 30", "as many as 40", "more than 100" and "about 5" begin: their "at" is no preposition. */
    private int hedged(int first) {
        String before = line.word(first - 1);
        String second = line.word(first - 2);
        int start = first;
        if (before.equals("at")
                        && (line.word(first).equals("least") || line.word(first).equals("most"))
                || line.is(first, "NUM") && line.in(first - 1, "approximation")) {
            start = first - 1;
        } else if (before.equals("to") && (second.equals("up") || second.equals("close")) && line.is(first, "NUM")
                || before.equals("than") && line.in(first - 2, "comparative")) {
            start = first - 2;
        } else if (before.equals("as") && line.word(first - 3).equals("as")) {
            start = first - 3;
        }
        boolean free = found.isEmpty() || found.get(found.size() - 1).last() < start;
        return free && start >= 0 ? start : first;
    }

    /** The last token of a phrase that begins at {@code i}, or less than {@code i} if none does. */
    private int end(int i) {
        if (line.word(i).equals("no") && line.word(i + 1).equals("one")) {
            return i + 1;
        }
        if (line.is(i, "PRON") || line.in(i, "possessive") && !line.is(i, "ADJ")) {
            return line.is(i, "AUX") ? i - 1 : i;
        }
        if (!opens(i)) {
            return i - 1;
        }
        int last = i;
        while (continues(i, last)) {
            last++;
        }
        return trimmed(i, last);
    }

    private boolean opens(int i) {
        if (line.in(i, "quantifier") && line.verbal(line.skipLight(i + 1)) && !line.verbal(i)) {
            return true;
        }
        boolean adverb = line.is(i, "ADV") && (line.is(i + 1, "NUM") || line.in(i, "negation"));
        return line.is(i, "DET")
                || line.is(i, "NUM")
                || line.is(i, "ADJ")
                || line.nominal(i)
                || line.is(i, "SYM")
                || adverb && !line.in(i, "negation")
                || modifier(i);
    }

    /** A participle that stands before the noun it belongs to: "wounded soldiers", "the expected deal". */
    private boolean modifier(int i) {
        boolean participle = line.is(i, "VERB") && (line.endsWith(i, "ed") || line.endsWith(i, "ing"));
        boolean led = line.is(i - 1, "DET")
                || line.is(i - 1, "ADJ")
                || line.in(i - 1, "possessive")
                || line.is(i - 1, "NUM")
                || line.word(i - 1).equals("'s")
                || line.word(i - 1).equals("-");
        boolean noun = line.nominal(i + 1) || line.is(i + 1, "ADJ") && line.nominal(i + 2);
        boolean opens = i == 0 && line.endsWith(i + 1, "s") && line.verbal(line.skipLight(i + 2));
        boolean graded = line.is(i - 1, "ADV")
                && line.endsWith(i - 1, "ly")
                && line.endsWith(i, "ed")
                && (line.is(i - 2, "DET") || line.is(i - 2, "ADP") || line.is(i - 2, "ADJ"));
        boolean alleged =
                line.in(i, "legal-participle") && line.nominal(i + 1) && !line.is(i - 1, "AUX") && !line.nominal(i - 1)
                        || line.is(i - 1, "ADP") && line.endsWith(i, "ed") && line.nominal(i + 1);
        led |= opens || graded || alleged;
        return participle && led && noun && !line.is(i + 1, "DET");
    }

    private boolean continues(int first, int last) {
        int next = last + 1;
        if (next >= line.size || startsTime(first, next)) {
            return false;
        }
        boolean afterNoun = line.nominal(last);
        if (line.comma(next) && line.in(next + 1, "generation") && line.is(last, "PROPN")) {
            return true;
        }
        if (line.nominal(next)) {
            return !line.quote(next);
        }
        if (line.is(next, "NUM")) {
            return !afterNoun || line.is(last, "PROPN") && (line.in(last, "month") || !line.nominal(next + 1));
        }
        if (line.is(next, "ADJ") && line.in(next, "state") && line.is(last, "NUM") && !line.nominal(next + 1)) {
            return false;
        }
        if (line.is(next, "ADJ") || modifier(next)) {
            boolean inName = line.capitalised(next) || line.is(first, "DET") && line.is(next, "ADJ");
            return !afterNoun || inName && line.nominal(next + 1) && line.is(last, "PROPN");
        }
        if (line.is(next, "SYM")
                || line.word(next).equals("-")
                || line.word(next).equals("/")) {
            return line.touchesNext(last) || line.is(next, "SYM") && !afterNoun;
        }
        if (line.is(next, "DET")) {
            return line.word(last).equals("all") || line.word(last).equals("both");
        }
        boolean adverb = line.is(next, "ADV") && !afterNoun && (line.is(next + 1, "ADJ") || line.is(next + 1, "NUM"));
        if (line.quote(next) && !afterNoun) {
            return line.nominal(next + 1) || line.is(next + 1, "ADJ") && line.nominal(next + 2);
        }
        boolean than = line.word(next).equals("than") && line.is(next + 1, "NUM");
        return adverb && !line.is(first, "ADV") || than || betweenAdjectives(last, next);
    }

    private boolean betweenAdjectives(int last, int next) {
        boolean joins = line.comma(next) || line.is(next, "CCONJ");
        boolean listed = line.is(last, "ADJ")
                || line.is(last, "NOUN")
                        && line.is(last - 1, "DET")
                        && line.word(next + 2).contains("-");
        boolean adjectives =
                listed && (line.is(next + 1, "ADJ") || line.is(next + 1, "ADV") && line.is(next + 2, "NUM"));
        return joins && adjectives && (line.nominal(next + 2) || line.nominal(next + 3));
    }

    /** "people | Friday", "the town | last week": words of time begin a phrase of their own. */
    private boolean startsTime(int first, int next) {
        boolean noun = line.nominal(next - 1) && !line.in(next - 1, "weekday");
        boolean day = line.in(next, "weekday") && (line.is(next, "PROPN") || line.capitalised(next))
                || line.in(next, "day-adverb");
        boolean month = line.in(next, "month") && line.is(next, "PROPN") && line.is(next + 1, "NUM");
        return noun && (day || month) && next > first;
    }

    private int trimmed(int first, int last) {
        int end = last;
        while (end >= first
                && !(end == first && line.in(end, "quantifier"))
                && (line.is(end, "SYM")
                        || line.word(end).equals("-")
                        || line.is(end, "ADV")
                        || line.comma(end)
                        || line.word(end).equals("/"))) {
            end--;
        }
        return end;
    }

    private int head(int first, int last) {
        for (int i = last; i >= first; i--) {
            if (line.nominal(i)) {
                return i;
            }
        }
        boolean quantifier = line.in(last, "quantifier") && line.verbal(line.skipLight(last + 1));
        if (line.is(last, "ADJ") && !quantifier) {
            boolean stands = line.is(first, "DET") && first < last
                    || line.is(first, "NUM") && first < last && !line.in(last, "state");
            return stands || last == first && line.capitalised(last) && line.verbal(last - 1) ? last : -1;
        }
        return last;
    }

    private String preposition(int first, int last) {
        if (line.word(last + 1).equals("'s") && !line.verbal(last + 1)
                || line.word(last + 1).equals("'")
                        && line.endsWith(last, "s")
                        && (line.nominal(last + 2) || line.is(last + 2, "ADJ"))
                || line.in(last, "possessive") && first == last) {
            return "'s";
        }
        int before = line.skipLightBack(first - 1);
        Phrase previous = found.isEmpty() ? null : found.get(found.size() - 1);
        if (previous != null && previous.preposition().equals("'s") && previous.last() >= first - 2) {
            return ofPossessed(previous, last);
        }
        if (leads(before, last)) {
            return compound(before);
        }
        if (previous != null
                && line.is(before, "CCONJ")
                && !line.comma(before - 1)
                && previous.last() >= before - 2
                && (!line.verbal(line.skipLight(last + 1)) || isVerbless(first))) {
            return previous.preposition().equals("'s") ? "" : previous.preposition();
        }
        return "";
    }

    private String ofPossessed(Phrase possessor, int last) {
        int before = line.skipLightBack(possessor.first() - 1);
        if (leads(before, possessor.last() + 1)) {
            return compound(before);
        }
        Phrase listed = found.size() < 2 ? null : found.get(found.size() - 2);
        boolean joined = listed != null && line.is(before, "CCONJ") && listed.last() == before - 1;
        boolean subject = line.verbal(line.skipLight(last + 1)) && !isVerbless(possessor.first());
        return joined && listed != null && !subject && !listed.preposition().equals("'s") ? listed.preposition() : "";
    }

    /** True if no verb stands between the last comma or conjunction of clauses and the token. */
    private boolean isVerbless(int from) {
        for (int i = from - 1; i >= 0 && !line.is(i, "PUNCT") && !line.is(i, "SCONJ"); i--) {
            if (line.verbal(i)) {
                return false;
            }
        }
        return true;
    }

    /** True if the word is the preposition of a phrase that ends at {@code last}, and does not open a clause: "after he left". */
    private boolean leads(int word, int last) {
        boolean preposition = line.is(word, "ADP") || line.is(word, "SCONJ") && line.in(word, "preposition");
        int next = line.skipLight(last + 1);
        boolean clause = line.in(word, "subordinator") && line.verbal(next) && !line.endsWith(next, "ing");
        return preposition && !clause;
    }

    /** "according to", "because of", "instead of" as one. */
    private String compound(int at) {
        boolean two = (line.word(at).equals("to") || line.word(at).equals("of"))
                && (line.word(at - 1).equals("according")
                        || line.word(at - 1).equals("because")
                        || line.word(at - 1).equals("due")
                        || line.word(at - 1).equals("instead")
                        || line.word(at - 1).equals("ahead")
                        || line.word(at - 1).equals("outside"));
        return two ? line.word(at - 1) + " " + line.word(at) : line.word(at);
    }
}

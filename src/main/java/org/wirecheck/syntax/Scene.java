package org.wirecheck.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Link;
import org.wirecheck.model.Phrase;
import org.wirecheck.syntax.tag.Line;

/** A line with its noun phrases and verb groups, asked by position: what stands here, what just before, what is listed with it. */
final class Scene {

    final Line line;
    final List<Phrase> phrases;
    final List<Draft> drafts = new ArrayList<>();
    private final int[] phraseAt;
    private final int[] groupAt;

    Scene(Line line, List<Phrase> phrases, List<Group> groups) {
        this.line = line;
        this.phrases = phrases;
        this.phraseAt = filled(line.size);
        this.groupAt = filled(line.size);
        for (int p = 0; p < phrases.size(); p++) {
            java.util.Arrays.fill(
                    phraseAt, phrases.get(p).first(), phrases.get(p).last() + 1, p);
        }
        for (Group group : groups) {
            java.util.Arrays.fill(groupAt, group.first, group.last + 1, drafts.size());
            drafts.add(new Draft(group));
        }
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        java.util.Arrays.fill(none, -1);
        return none;
    }

    @Nullable
    Phrase phrase(int token) {
        int index = token < 0 || token >= line.size ? -1 : phraseAt[token];
        return index < 0 ? null : phrases.get(index);
    }

    /** Index of the verb group that holds the token, or -1. */
    int group(int token) {
        return token < 0 || token >= line.size ? -1 : groupAt[token];
    }

    /** Index of the verb group that ends just before the phrase (its possessors and light words aside), or -1. */
    int groupBefore(Phrase phrase) {
        return group(line.skipLightBack(firstOf(phrase) - 1));
    }

    /** The first token of a phrase, possessors included. */
    int firstOf(Phrase phrase) {
        int first = phrase.first();
        Phrase before = possessor(first);
        while (before != null) {
            first = before.first();
            before = possessor(first);
        }
        return first;
    }

    private @Nullable Phrase possessor(int first) {
        Phrase near = phrase(first - 1);
        Phrase far = line.is(first - 1, "PART") ? phrase(first - 2) : null;
        Phrase before = near == null ? far : near;
        return before != null && before.preposition().equals("'s") ? before : null;
    }

    /** The phrase that begins at a token, its possessors skipped; null if none does. */
    @Nullable
    Phrase opening(int token) {
        Phrase phrase = phrase(token);
        while (phrase != null && phrase.preposition().equals("'s")) {
            Phrase next = phrase(phrase.last() + 1);
            phrase = next == null ? phrase(phrase.last() + 2) : next;
        }
        return phrase;
    }

    /** "Friday", "last week", "two days" (before "ago"): a phrase that tells when, not who. */
    boolean isTime(Phrase phrase) {
        int head = phrase.head();
        if (line.in(head, "weekday") && line.capitalised(head)
                || line.in(head, "day-adverb")
                || line.in(phrase.first(), "month")
                        && line.is(phrase.first(), "PROPN")
                        && phrase.last() <= phrase.first() + 1) {
            return true;
        }
        if (line.in(head, "hour-word")) {
            return true;
        }
        if (!line.lemmaIn(head, "time-noun") || phrase.last() != head) {
            return false;
        }
        String after = line.word(phrase.last() + 1);
        boolean moved = after.equals("ago")
                || after.equals("later")
                || after.equals("earlier")
                || after.equals("after")
                || after.equals("before");
        return moved
                || line.in(phrase.first(), "time-modifier") && phrase.first() < head
                || line.in(head - 1, "weekday");
    }

    /** A number by itself, as an age after a name: ", 43,". */
    boolean isNumber(Phrase phrase) {
        return phrase.first() == phrase.last() && line.is(phrase.head(), "NUM");
    }

    /** True if the phrase can be somebody or something that acts. */
    boolean canAct(Phrase phrase) {
        boolean reflexive = line.endsWith(phrase.head(), "self") || line.endsWith(phrase.head(), "selves");
        return phrase.preposition().isEmpty() && !isTime(phrase) && !(reflexive && line.is(phrase.head(), "PRON"));
    }

    /** The phrase with all that "and", "or" and commas list before it. */
    Phrase listedBefore(Phrase last) {
        int first = last.first();
        int head = last.head();
        boolean joined = false;
        int at = index(last) - 1;
        Phrase next = last;
        while (at >= 0) {
            Phrase before = phrases.get(at);
            if (before.preposition().equals("'s") || isAside(before)) {
                next = isAside(before) ? next : before;
                at--;
                continue;
            }
            boolean and = separates(before.last() + 1, firstOf(next) - 1, true);
            boolean comma = joined && separates(before.last() + 1, firstOf(next) - 1, false);
            int verb = groupBefore(before);
            boolean object = verb >= 0 && !line.lemmaIn(drafts.get(verb).group.head, "verb:report");
            if (!and && !comma
                    || isTime(before)
                    || isNumber(before)
                    || object
                    || !before.preposition().equals(last.preposition())) {
                break;
            }
            joined = true;
            first = before.first();
            head = before.head();
            next = before;
            at--;
        }
        return first == last.first() ? last : new Phrase(first, last.last(), head, last.preposition());
    }

    int index(Phrase phrase) {
        return phraseAt[phrase.last()];
    }

    /** An age or a home set off by commas: ", 43, of Dover,". */
    private boolean isAside(Phrase phrase) {
        boolean home = phrase.preposition().equals("of") && line.comma(phrase.first() - 2);
        return line.comma(phrase.last() + 1) && (home || isNumber(phrase) && line.comma(phrase.first() - 1));
    }

    /** The clause a coordinated clause goes back to: that of "was shot" for "and killed" in "who was shot and killed". */
    Draft root(Draft draft) {
        Draft root = draft;
        while (root.link == Link.COORDINATE && root.matrix >= 0) {
            root = drafts.get(root.matrix);
        }
        return root;
    }

    /** True if the tokens are nothing but a comma, or nothing but "and" / ", and" / "as well as". */
    boolean separates(int from, int to, boolean conjunction) {
        boolean seen = false;
        for (int i = from; i <= to; i++) {
            Phrase aside = phrase(i);
            if (line.word(i).equals("of") && phrase(i + 1) != null || aside != null && isAside(aside)) {
                continue;
            }
            boolean wellAs = line.word(i).equals("as") || line.word(i).equals("well");
            boolean and = line.in(i, "conjunction") && !line.word(i).equals("but") || wellAs;
            if (!and
                    && !line.comma(i)
                    && !line.word(i).equals("both")
                    && !line.word(i).equals("'s")) {
                return false;
            }
            seen |= and;
        }
        return from <= to && seen == conjunction;
    }
}

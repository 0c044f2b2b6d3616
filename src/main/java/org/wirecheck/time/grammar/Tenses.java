package org.wirecheck.time.grammar;

import java.util.Set;
import org.wirecheck.time.expression.Lean;
import org.wirecheck.time.words.Numbers;
import org.wirecheck.time.words.Vocabulary;
import org.wirecheck.time.words.Words;

/**
 * Whether the clause around a date looks back or ahead: "met on Friday" against "will meet", "is to speak", "plans to visit",
 * "on Monday to meet". The nearest verb before the date decides; if there is none, the first one after it.
 */
final class Tenses {

    private static final int REACH = 16;

    private static final Set<String> AHEAD = Set.of(
            "will",
            "ll",
            "shall",
            "won",
            "scheduled",
            "due",
            "slated",
            "upcoming",
            "expects",
            "plans",
            "intends",
            "expires",
            "begins",
            "starts",
            "opens",
            "closes",
            "forthcoming",
            "tentatively",
            "hopes",
            "until",
            "deadline",
            "takes",
            "goes",
            "arrives",
            "leaves",
            "meets",
            "planned",
            "expected",
            "effective");
    private static final Set<String> PAST = Set.of(
            "said", "was", "were", "had", "did", "told", "met", "went", "came", "took", "made", "won", "lost", "fell",
            "rose", "began", "held", "left", "shot", "got", "saw", "found", "gave", "struck", "sold", "bought", "paid",
            "ran", "sent", "spoke", "wrote", "broke", "led", "brought", "became", "kept", "built", "flew", "drove",
            "grew", "knew", "heard", "stood", "set", "cut", "put", "hit", "quit", "sank", "threw", "froze", "swore",
            "tore", "wore", "woke", "since", "ago", "swept", "slid", "sprang", "dealt", "fought", "caught", "taught",
            "thought", "sought", "drew", "blew");
    private static final Set<String> FULFILLED = Set.of(
            "failed",
            "managed",
            "refused",
            "declined",
            "began",
            "continued",
            "tried",
            "used",
            "forced",
            "came",
            "helped",
            "returned",
            "rushed",
            "gathered",
            "met",
            "seemed",
            "appeared",
            "went",
            "proceeded",
            "able",
            "unable",
            "had",
            "got",
            "took",
            "chose",
            "according",
            "traveled",
            "travelled",
            "flew",
            "arrived",
            "started",
            "up",
            "led",
            "due");
    private static final Set<String> NOT_VERBS = Set.of(
            "death",
            "prison",
            "jail",
            "court",
            "school",
            "hospital",
            "hospitals",
            "power",
            "office",
            "market",
            "life",
            "people",
            "space",
            "police",
            "war",
            "peace",
            "talks",
            "bed",
            "church",
            "town",
            "college",
            "university",
            "safety",
            "justice",
            "trial",
            "custody",
            "members",
            "reporters",
            "journalists",
            "parliament",
            "lawmakers",
            "investigators",
            "officials",
            "the",
            "a",
            "an",
            "his",
            "her",
            "their",
            "its",
            "our",
            "this",
            "that",
            "at",
            "about",
            "some",
            "nearly");
    private static final Set<String> NO_PAST = Set.of(
            "united", "red", "need", "hundred", "indeed", "speed", "feed", "seed", "bed", "wed", "fed", "breed",
            "freed");

    private Tenses() {}

    /** The side the clause around the words from {@code first} to {@code next} looks to. */
    static Lean around(Words w, int first, int next) {
        if (w.is(next, "'") && w.is(next + 1, "s")) {
            return after(w, next);
        }
        if (w.is(next, "deadline")) {
            return Lean.FUTURE;
        }
        Lean before = before(w, first);
        if (w.is(next, "to") && isVerb(w, next + 1)) {
            return before == Lean.PAST ? Lean.PAST : Lean.FUTURE;
        }
        return before == Lean.UNKNOWN ? after(w, next) : before;
    }

    private static Lean before(Words w, int first) {
        for (int at = first - 1; at > first - REACH && !isEnd(w, at); at--) {
            if (w.is(at, "to") && isVerb(w, at + 1)) {
                boolean over = FULFILLED.contains(w.at(at - 1)) || w.is(at - 2, "been") && w.is(at - 3, "had");
                return over ? Lean.PAST : Lean.FUTURE;
            }
            boolean would = w.is(at, "would") && !w.is(at + 1, "have");
            if (AHEAD.contains(w.at(at)) || would) {
                return Lean.FUTURE;
            }
            if (isPast(w, at)) {
                return w.is(at - 1, "be") || w.is(at - 2, "be") ? Lean.FUTURE : Lean.PAST;
            }
        }
        return Lean.UNKNOWN;
    }

    private static Lean after(Words w, int next) {
        for (int at = next; at < next + REACH && !isEnd(w, at); at++) {
            if (w.is(at, "will") || w.is(at, "ll") || w.is(at, "shall") || w.is(at, "scheduled") || w.is(at, "plans")) {
                return Lean.FUTURE;
            }
            boolean isTo = (w.is(at, "is") || w.is(at, "are"))
                    && (w.is(at + 1, "to") || w.is(at + 1, "expected") || w.is(at + 1, "due") || w.is(at + 1, "set"));
            if (isTo) {
                return Lean.FUTURE;
            }
            if (isPast(w, at)) {
                return Lean.PAST;
            }
        }
        return Lean.UNKNOWN;
    }

    private static boolean isEnd(Words w, int at) {
        String word = w.at(at);
        if (word.isEmpty() || word.equals("\n") || word.equals(";")) {
            return true;
        }
        boolean dot = word.equals(".") || word.equals("?") || word.equals("!");
        return dot && (w.isCapital(at + 1) || !w.isWord(at + 1)) && w.at(at - 1).length() > 4;
    }

    private static boolean isVerb(Words w, int at) {
        boolean lower = w.isWord(at) && !w.isCapital(at);
        boolean likely = lower
                && !NOT_VERBS.contains(w.at(at))
                && !w.at(at).endsWith("ing")
                && !Vocabulary.UNITS.containsKey(w.at(at))
                && Numbers.at(w, at) == null;
        return lower && w.isVerb(at, likely);
    }

    private static boolean isPast(Words w, int at) {
        String word = w.at(at);
        boolean regular = word.length() > 4 && word.endsWith("ed") && !w.isCapital(at);
        return PAST.contains(word) || regular && !NO_PAST.contains(word);
    }
}

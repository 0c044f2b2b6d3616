package org.wirecheck.time.grammar;

import java.util.Map;
import java.util.Set;
import org.wirecheck.time.expression.Bound;
import org.wirecheck.time.expression.When;
import org.wirecheck.time.words.Vocabulary;
import org.wirecheck.time.words.Words;

/** The words just before an expression that bend it: "nearly three hours", "mid-March", "the end of 2019". */
final class Hedges {

    private static final Map<String, Bound> SINGLE = Map.ofEntries(
            Map.entry("about", Bound.ABOUT),
            Map.entry("around", Bound.ABOUT),
            Map.entry("approximately", Bound.ABOUT),
            Map.entry("roughly", Bound.ABOUT),
            Map.entry("some", Bound.ABOUT),
            Map.entry("circa", Bound.ABOUT),
            Map.entry("estimated", Bound.ABOUT),
            Map.entry("nearly", Bound.NEARLY),
            Map.entry("almost", Bound.NEARLY),
            Map.entry("under", Bound.LESS_THAN),
            Map.entry("within", Bound.AT_MOST),
            Map.entry("over", Bound.MORE_THAN),
            Map.entry("minimum", Bound.AT_LEAST),
            Map.entry("maximum", Bound.AT_MOST));
    private static final Map<String, Bound> PAIRS = Map.ofEntries(
            Map.entry("more than", Bound.MORE_THAN),
            Map.entry("longer than", Bound.MORE_THAN),
            Map.entry("greater than", Bound.MORE_THAN),
            Map.entry("less than", Bound.LESS_THAN),
            Map.entry("fewer than", Bound.LESS_THAN),
            Map.entry("shorter than", Bound.LESS_THAN),
            Map.entry("at least", Bound.AT_LEAST),
            Map.entry("at most", Bound.AT_MOST),
            Map.entry("up to", Bound.AT_MOST),
            Map.entry("close to", Bound.NEARLY),
            Map.entry("just over", Bound.JUST_OVER),
            Map.entry("well over", Bound.MORE_THAN),
            Map.entry("just under", Bound.NEARLY),
            Map.entry("just about", Bound.NEARLY),
            Map.entry("upwards of", Bound.AT_LEAST),
            Map.entry("as long", Bound.EXACT),
            Map.entry("a minimum", Bound.AT_LEAST),
            Map.entry("little over", Bound.JUST_OVER),
            Map.entry("more like", Bound.ABOUT),
            Map.entry("an estimated", Bound.ABOUT),
            Map.entry("little under", Bound.NEARLY));
    private static final Map<String, Bound> EDGES = Map.ofEntries(
            Map.entry("early", Bound.START),
            Map.entry("mid", Bound.MID),
            Map.entry("late", Bound.END),
            Map.entry("earlier", Bound.START),
            Map.entry("later", Bound.END),
            Map.entry("beginning", Bound.START),
            Map.entry("start", Bound.START),
            Map.entry("middle", Bound.MID),
            Map.entry("end", Bound.END),
            Map.entry("close", Bound.END),
            Map.entry("midway", Bound.MID));
    /** After these "over an hour" is more than one; "$8 million over three years" is spread over three. */
    private static final Set<String> BEFORE_OVER = Set.of(
            "for",
            "just",
            "well",
            "in",
            "after",
            "lasted",
            "lasts",
            "lasting",
            "last",
            "took",
            "takes",
            "take",
            "taking",
            "spent",
            "of",
            "to",
            "by",
            "served",
            "was",
            "were",
            "is",
            "be",
            "waited",
            "little",
            "slightly",
            "at",
            "some",
            "already",
            "a");

    private static final Set<String> SKIPPED =
            Set.of("the", "past", "last", "next", "coming", "previous", "first", "a", "final");

    private Hedges() {}

    /** The hit with the hedge before it, stretched only over words that are one with it. */
    static Hit apply(Words w, Hit hit) {
        return hit.when() instanceof When.Length ? length(w, hit) : point(w, hit);
    }

    private static Hit length(Words w, Hit hit) {
        int at = hit.first() - 1;
        Hit stretched = hit;
        while (SKIPPED.contains(w.at(at)) && at > hit.first() - 3) {
            stretched = w.is(at, "a") || w.is(at, "first") ? stretched : stretched.from(at);
            at--;
        }
        boolean window = stretched.first() < hit.first();
        Bound bound = window && (w.is(at, "over") || w.is(at, "within")) ? Bound.EXACT : numeric(w, at);
        boolean orSo = w.is(hit.next(), "or") && (w.is(hit.next() + 1, "so") || w.is(hit.next() + 1, "more"));
        if (orSo) {
            bound = w.is(hit.next() + 1, "so") ? Bound.ABOUT : Bound.AT_LEAST;
        }
        return stretched.with(bound);
    }

    private static Bound numeric(Words w, int at) {
        String pair = w.at(at - 1) + " " + w.at(at);
        boolean negated = w.is(at - 2, "no") || w.is(at - 2, "not");
        Bound bound = PAIRS.get(pair);
        if (w.is(at, "as") && w.is(at - 2, "as")) {
            return w.is(at - 1, "little")
                    ? Bound.AT_LEAST
                    : w.is(at - 1, "much") || w.is(at - 1, "long") ? Bound.AT_MOST : Bound.EXACT;
        }
        if (bound == Bound.MORE_THAN && negated) {
            return Bound.AT_MOST;
        }
        if (bound == Bound.LESS_THAN && negated) {
            return Bound.AT_LEAST;
        }
        if (bound != null) {
            return bound;
        }
        boolean spread = w.is(at, "over") && !BEFORE_OVER.contains(w.at(at - 1));
        return spread ? Bound.EXACT : SINGLE.getOrDefault(w.at(at), Bound.EXACT);
    }

    private static Hit point(Words w, Hit hit) {
        int at = hit.first() - 1;
        boolean dash = w.is(at, "-") && w.isGlued(at) && w.is(at - 1, "mid");
        int the = !dash && w.is(at, "the") ? at - 1 : at;
        int word =
                dash ? at - 1 : w.is(the, "of") || w.is(the, "in") && EDGES.containsKey(w.at(the - 1)) ? the - 1 : the;
        Bound edge = EDGES.get(w.at(word));
        boolean adverb = word == the || dash;
        boolean noun = word < the
                && (w.is(word - 1, "the")
                        || w.is(word, "early")
                        || w.is(word, "late")
                        || w.is(word, "earlier")
                        || w.is(word, "later")
                        || w.is(word - 1, "by")
                        || w.is(word - 1, "at"));
        boolean bareNoun = adverb
                && !dash
                && (w.is(word, "end")
                        || w.is(word, "start")
                        || w.is(word, "close")
                        || w.is(word, "beginning")
                        || w.is(word, "middle"));
        if (edge != null && (adverb || noun) && !bareNoun && !isCounted(w, word)) {
            return hit.from(word).with(edge);
        }
        boolean clock = hit.clock() != null && hit.clock().hour() != null;
        if (clock && (w.is(at, "after") || w.is(at, "before"))) {
            return hit.with(w.is(at, "after") ? Bound.AFTER : Bound.BEFORE);
        }
        if (clock || hit.when() instanceof When.Shift) {
            Bound bound = numeric(w, at);
            boolean clear =
                    bound != Bound.MORE_THAN && bound != Bound.AT_MOST || !w.is(at, "over") && !w.is(at, "within");
            return clear ? hit.with(bound) : hit;
        }
        return hit;
    }

    /** "two days earlier Friday" has its own reading; "earlier" belongs to the days. */
    private static boolean isCounted(Words w, int at) {
        return Vocabulary.UNITS.containsKey(w.at(at - 1));
    }
}

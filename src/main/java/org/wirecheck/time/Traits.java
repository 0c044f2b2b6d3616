package org.wirecheck.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecheck.model.Document;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;
import org.wirecheck.time.expression.Lean;
import org.wirecheck.time.expression.Timex;
import org.wirecheck.time.expression.When;

/**
 * What a time is not to be confused with: "window" ("in the past 80 years"), "deadline" ("within 30 days"), "first-since"
 * ("the first in four years"), "since", "until", "dateline", "deictic" ("today"), "spoken" (a "today" inside quotation
 * marks or a post counts from the day it was said), "vague", "future"; "yearless" is a date that leaves its year to be guessed; "year" sets a bare year apart, "edition" one that
 * tells which of several elections or games is meant, and "clock" sets a time of day apart from a day.
 */
final class Traits {

    private static final Set<String> WINDOW = Set.of("past", "last", "next", "coming", "previous", "recent");
    private static final Set<String> RECURRING = Set.of(
            "election",
            "campaign",
            "primary",
            "race",
            "season",
            "budget",
            "championship",
            "cup",
            "games",
            "olympics",
            "census",
            "convention",
            "conference",
            "summit",
            "session",
            "festival",
            "tournament",
            "referendum");
    private static final Set<String> AFTER = Set.of("after", "later", "afterwards");
    private static final Set<String> BEFORE = Set.of("before", "earlier", "ago", "prior", "previously");
    private static final int REACH = 8;

    private Traits() {}

    static List<String> of(Document document, Sentence in, Timex timex, int first, int last, boolean told) {
        List<String> traits = new ArrayList<>();
        String before = lemma(in, first - 1);
        String earlier = lemma(in, first - 2);
        boolean window = isWindow(in, first - 1) || isWindow(in, first) || isWindow(in, first + 1);
        add(traits, "clock", timex.clock() != null && timex.clock().hour() != null);
        add(traits, "window", timex.isDuration() && window);
        add(traits, "deadline", timex.isDuration() && (before.equals("within") || earlier.equals("within")));
        add(traits, "first-since", (timex.isDuration() || before.equals("since")) && isFirst(in, first));
        // "since May 3, when the bridge fell": the day is that of the fall.
        add(traits, "since", before.equals("since") && !told);
        add(traits, "until", before.equals("until") || before.equals("till") || before.equals("by"));
        add(traits, "from", before.equals("from") || before.equals("between"));
        add(traits, "dateline", timex.isPoint() && DateLines.isLine(document.article(), timex));
        boolean deictic = timex.when() instanceof When.Shift shift && !shift.fromStory();
        add(traits, "deictic", deictic);
        add(traits, "spoken", deictic && isSaid(document, in, timex));
        add(traits, "vague", timex.when() instanceof When.Vague || isNameOfAttacks(timex));
        boolean dated = timex.when() instanceof When.Calendar date && date.day() != null;
        add(traits, "year", timex.when() instanceof When.Calendar bare && isYear(bare));
        add(traits, "yearless", timex.when() instanceof When.Calendar day && day.day() != null && day.year() == null);
        edition(in, timex, last, traits);
        boolean ahead = timex.lean() == Lean.FUTURE || timex.lean() == Lean.NEXT;
        add(traits, "future", timex.isPoint() && !dated && ahead);
        add(traits, "before-or-after", isOffset(in, last));
        // "30 minutes later" and "four hours earlier" count from other moments.
        add(traits, "offset:after", timex.isDuration() && AFTER.contains(word(in, last + 1)));
        add(traits, "offset:before", timex.isDuration() && BEFORE.contains(word(in, last + 1)));
        return traits;
    }

    /** "the 2031 election" and "the 2027 election" are most likely two. */
    private static void edition(Sentence in, Timex timex, int last, List<String> traits) {
        if (!(timex.when() instanceof When.Calendar bare) || !isYear(bare)) {
            return;
        }
        for (int at = last + 1; at <= last + 3 && at < in.tokens().size(); at++) {
            Token token = in.tokens().get(at);
            if (RECURRING.contains(token.lemma())) {
                traits.add("edition");
            }
            if (!token.is("ADJ") && !token.is("NOUN") && !token.is("PROPN")) {
                return;
            }
        }
    }

    /** "Sept. 11" without a year names the attacks of 2001 in any article of another season, and says nothing of its own days. */
    private static boolean isNameOfAttacks(Timex timex) {
        return timex.when() instanceof When.Calendar day
                && day.year() == null
                && day.weekday() == null
                && Integer.valueOf(9).equals(day.month())
                && Integer.valueOf(11).equals(day.day());
    }

    private static boolean isYear(When.Calendar bare) {
        return bare.year() != null && bare.month() == null && bare.day() == null && bare.weekday() == null;
    }

    /** "the last three days", but not "the talks lasted three days". */
    private static boolean isWindow(Sentence in, int at) {
        return WINDOW.contains(lemma(in, at)) && !in.tokens().get(at).is("VERB");
    }

    private static boolean isSaid(Document document, Sentence in, Timex timex) {
        Layer layer = document.layerOf(in, timex.span());
        return document.markedAround(timex.span()) != null || layer == Layer.QUOTATION || layer == Layer.EMBED;
    }

    private static boolean isFirst(Sentence in, int first) {
        for (int at = first - 1; at >= 0 && at > first - REACH; at--) {
            Token token = in.tokens().get(at);
            boolean most = token.is("ADJ") && token.text().endsWith("est");
            if (most || token.lemma().equals("first") || token.lemma().equals("worst")) {
                return true;
            }
        }
        return false;
    }

    /** "two days after the vote": a distance, not how long something took. */
    private static boolean isOffset(Sentence in, int last) {
        String next = lemma(in, last + 1);
        boolean advance = next.equals("in") && lemma(in, last + 2).equals("advance") || next.equals("prior");
        return next.equals("after") || next.equals("before") || advance;
    }

    private static void add(List<String> traits, String trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    private static String word(Sentence in, int at) {
        return at < in.tokens().size() ? in.tokens().get(at).text().toLowerCase(Locale.ROOT) : "";
    }

    private static String lemma(Sentence in, int at) {
        if (at < 0 || at >= in.tokens().size()) {
            return "";
        }
        Token token = in.tokens().get(at);
        return token.lemma();
    }
}

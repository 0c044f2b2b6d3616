package org.wirecheck.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Field;
import org.wirecheck.model.Span;
import org.wirecheck.time.expression.Clock;
import org.wirecheck.time.expression.Grain;
import org.wirecheck.time.expression.Lean;
import org.wirecheck.time.expression.Timex;
import org.wirecheck.time.expression.When;
import org.wirecheck.time.expression.When.Ambient;
import org.wirecheck.time.expression.When.Calendar;
import org.wirecheck.time.words.Words;

/**
 * Finds every time expression of a text in one pass: at each word the longest reading of any grammar, then neighbours that
 * are one expression joined ("10:30 p.m." and "on Saturday, Aug. 15").
 */
public final class Recogniser {

    private static final Set<String> JOINING =
            Set.of(",", "on", "at", "of", "the", "about", "around", "in", "early", "late", "(");

    private final Feasts feasts;

    public Recogniser(Feasts feasts) {
        this.feasts = feasts;
    }

    /**
     * Every expression of a text once skimmed, in order, not overlapping; offsets count in the text.
     *
     * @param verbs true for the offsets at which verbs stand, or null if nobody tagged the text
     */
    public List<Timex> read(Sightings text, Field field, @Nullable IntPredicate verbs) {
        Words words = text.words().withVerbs(verbs);
        List<Hit> hits = join(words, scan(text));
        List<Timex> found = new ArrayList<>(hits.size());
        int end = 0;
        for (Hit hit : hits) {
            Hit hedged = Hedges.apply(words, hit);
            int first = Math.max(hedged.first(), end);
            Span span = new Span(field, words.start(first), words.end(hit.next() - 1));
            Lean lean = hedged.lean() == Lean.UNKNOWN ? Tenses.around(words, hit.first(), hit.next()) : hedged.lean();
            found.add(new Timex(span, hedged.when(), hedged.clock(), hedged.bound(), lean));
            end = hit.next();
        }
        return found;
    }

    private List<Hit> scan(Sightings text) {
        Words words = text.words();
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Hit hit = longest(text, at);
            if (hit == null) {
                at++;
                continue;
            }
            hits.add(hit);
            at = hit.next();
            Hit second = CalendarGrammar.secondDay(words, hit);
            if (second != null) {
                hits.add(second);
                at = second.next();
            }
        }
        return hits;
    }

    /** At equal length a holiday is a day rather than a length, and anything else rather than a holiday. */
    private @Nullable Hit longest(Sightings text, int at) {
        Words words = text.words();
        if (!words.isNumber(at)
                && !words.isWord(at)
                && !words.is(at, "'")
                && words.at(at).compareTo("¼") < 0) {
            return null;
        }
        Hit plain = text.at(at);
        Hit feast = feasts.at(words, at);
        if (plain == null || feast == null) {
            return plain == null ? feast : plain;
        }
        boolean length = plain.when() instanceof When.Length;
        return feast.length() > plain.length() || length && feast.length() == plain.length() ? feast : plain;
    }

    private static List<Hit> join(Words words, List<Hit> hits) {
        List<Hit> joined = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            Hit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Hit both = last == null || !isClose(words, last, hit) ? null : together(last, hit);
            if (both == null) {
                joined.add(hit);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    private static boolean isClose(Words words, Hit left, Hit right) {
        if (right.first() - left.next() > 3) {
            return false;
        }
        for (int at = left.next(); at < right.first(); at++) {
            if (!JOINING.contains(words.at(at)) || words.startsLine(at)) {
                return false;
            }
        }
        return !words.startsLine(right.first());
    }

    private static @Nullable Hit together(Hit left, Hit right) {
        Clock before = left.clock();
        Clock after = right.clock();
        boolean timeFirst = left.when() instanceof Ambient && before != null && isDay(right);
        boolean dayFirst = right.when() instanceof Ambient && after != null && isDay(left);
        if (timeFirst && before != null && (after == null || after.hour() == null)) {
            return right.from(left.first()).with(after == null ? before : before.towards(after.part()));
        }
        if (dayFirst && (before == null || before.hour() == null)) {
            return left.to(right.next()).with(after);
        }
        return weekdayOf(left, right);
    }

    private static boolean isDay(Hit hit) {
        boolean calendar = hit.when() instanceof Calendar date && (date.day() != null || date.weekday() != null);
        boolean shift = hit.when() instanceof When.Shift shifted && shifted.unit() == Grain.DAY;
        return calendar || shift || hit.when() instanceof When.Slashed || hit.when() instanceof When.InWeek;
    }

    /** "Tuesday of last week", "last Friday, Aug. 15". */
    private static @Nullable Hit weekdayOf(Hit left, Hit right) {
        if (!(left.when() instanceof Calendar date) || date.weekday() == null || date.day() != null) {
            return null;
        }
        if (right.when() instanceof When.Shift week && week.unit() == Grain.WEEK && !week.fromStory()) {
            return left.to(right.next()).with(new When.InWeek(date.weekday(), week.amount()));
        }
        boolean dated = right.when() instanceof Calendar full && full.day() != null && full.weekday() == null;
        return dated ? right.from(left.first()).with(date.weekday()).with(left.clock()) : null;
    }
}

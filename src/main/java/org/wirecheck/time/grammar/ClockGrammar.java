package org.wirecheck.time.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.Clock;
import org.wirecheck.time.words.Numbers;
import org.wirecheck.time.words.Vocabulary;
import org.wirecheck.time.words.Words;

/**
 * Times of day: "10:30 p.m.", "10pm", "0430 GMT", "noon", "5 o'clock", "half past ten", "4 in the morning", and parts of the
 * day. A bare "3:2" or "24/7" is none.
 */
final class ClockGrammar {

    private static final Set<String> BEFORE = Set.of(
            "at",
            "by",
            "around",
            "about",
            "until",
            "till",
            "from",
            "to",
            "since",
            "between",
            "before",
            "after",
            "approximately",
            "roughly",
            "(",
            "-",
            "and",
            "just");

    private ClockGrammar() {}

    /** The time of day that starts at a word, or null. */
    static @Nullable Hit at(Words w, int i) {
        if (w.is(i, "noon") || w.is(i, "midday")) {
            return w.isCapital(i) && w.isCapital(i + 1) ? null : zoned(w, Hit.at(i, i + 1, Clock.at(12, 0)));
        }
        if (w.is(i, "midnight")) {
            return zoned(w, Hit.at(i, i + 1, Clock.at(24, 0)));
        }
        Hit hit = w.isNumber(i) ? figures(w, i) : past(w, i);
        hit = hit == null ? spoken(w, i) : hit;
        return hit == null ? part(w, i) : zoned(w, hit);
    }

    private static @Nullable Hit figures(Words w, int i) {
        String figure = w.at(i);
        int dot = figure.indexOf('.');
        boolean dotted = dot > 0 && dot <= 2 && figure.length() == dot + 3;
        boolean colon = w.is(i + 1, ":") && w.isGlued(i + 1) && w.isGlued(i + 2) && w.width(i + 2) == 2;
        int hour = dotted ? Integer.parseInt(figure.substring(0, dot)) : w.width(i) <= 2 ? w.number(i) : -1;
        int minute = dotted ? Integer.parseInt(figure.substring(dot + 1)) : colon ? w.number(i + 2) : -1;
        if (isPartOfFigure(w, i) || minute > 59 || colon && minute < 0) {
            return null;
        }
        int at = colon ? i + 3 : i + 1;
        at = colon && w.is(at, ":") && w.isGlued(at) && w.width(at + 1) == 2 ? at + 2 : at;
        int half = half(w, at);
        if (half >= 0 && hour >= 1 && hour <= 12) {
            return Hit.at(i, at + 1, new Clock(hour % 12 + half, minute, "", ""));
        }
        if (dotted || hour > 24 || hour < 0) {
            return military(w, i);
        }
        boolean named = colon
                && (BEFORE.contains(w.at(i - 1))
                        || w.number(i - 1) > 1900
                        || isZone(w, at)
                        || w.is(at, "hours")
                        || w.is(i - 1, ",")
                        || w.startsLine(i) && w.startsLine(at));
        return named ? Hit.at(i, w.is(at, "hours") ? at + 1 : at, new Clock(hour, minute, "", "")) : null;
    }

    private static boolean isPartOfFigure(Words w, int i) {
        boolean before = w.isGlued(i)
                && (w.is(i - 1, ":")
                        || w.is(i - 1, "/")
                        || w.is(i - 1, ".")
                        || w.is(i - 1, "$")
                        || w.is(i - 1, "-") && w.isNumber(i - 2) && w.isGlued(i - 1) && w.width(i - 2) > 2);
        return before || w.is(i - 1, "$");
    }

    /** 0 for a.m., 12 for p.m., -1 if neither stands at the word. */
    private static int half(Words w, int at) {
        return switch (w.at(at)) {
            case "a.m.", "a.m" -> 0;
            case "am" -> w.isGlued(at) || !w.isCapital(at) || w.raw(at).equals("AM") ? 0 : -1;
            case "p.m.", "pm", "p.m" -> 12;
            default -> -1;
        };
    }

    private static @Nullable Hit military(Words w, int i) {
        int value = w.width(i) == 4 ? w.number(i) : -1;
        boolean time = value >= 0 && value / 100 <= 24 && value % 100 <= 59;
        boolean zoned = isZone(w, i + 1) || w.is(i + 1, "hours") || w.is(i + 1, "hrs");
        int next = w.is(i + 1, "hours") || w.is(i + 1, "hrs") ? i + 2 : i + 1;
        return time && zoned ? Hit.at(i, next, new Clock(value / 100, value % 100, "", "")) : null;
    }

    /** "half past ten", "quarter to nine". */
    private static @Nullable Hit past(Words w, int i) {
        boolean half = w.is(i, "half") && w.is(i + 1, "past");
        boolean quarter = w.is(i, "quarter") && (w.is(i + 1, "past") || w.is(i + 1, "to"));
        Numbers.Amount hour = half || quarter ? Numbers.at(w, i + 2) : null;
        if (hour == null || hour.value() % 1 != 0 || hour.value() > 12 || hour.value() < 1 || hour.vague()) {
            return null;
        }
        boolean to = w.is(i + 1, "to");
        int full = (int) hour.value();
        return Hit.at(i, hour.next(), new Clock(to ? full - 1 : full, half ? 30 : to ? 45 : 15, "", ""));
    }

    /** "5 o'clock", "4 in the morning", "ten at night". */
    private static @Nullable Hit spoken(Words w, int i) {
        Numbers.Amount hour = Numbers.at(w, i);
        if (hour == null || hour.vague() || hour.value() < 1 || hour.value() > 12 || hour.value() % 1 != 0) {
            return null;
        }
        int at = hour.next();
        boolean clock = w.is(at, "o") && w.is(at + 1, "'") && w.is(at + 2, "clock") || w.is(at, "oclock");
        int after = clock ? w.is(at, "oclock") ? at + 1 : at + 3 : at;
        boolean in = w.is(after, "in") && w.is(after + 1, "the");
        String part = in
                ? Vocabulary.PARTS.get(w.at(after + 2))
                : w.is(after, "at") && w.is(after + 1, "night") ? "NI" : null;
        boolean timed = clock || part != null && BEFORE.contains(w.at(i - 1));
        if (!timed) {
            return null;
        }
        Clock read = new Clock((int) hour.value(), -1, "", "");
        return Hit.at(i, part == null ? after : in ? after + 3 : after + 2, part == null ? read : read.towards(part));
    }

    /** A part of the day on its own: "overnight", "the morning", "mid-afternoon". */
    private static @Nullable Hit part(Words w, int i) {
        String code = Vocabulary.PARTS.get(w.at(i));
        if (code == null || w.is(i - 1, "-") && !w.is(i - 2, "mid") || w.isCapital(i) && !w.startsLine(i)) {
            return null;
        }
        boolean determined = w.is(i - 1, "the")
                        && (w.is(i - 2, "in")
                                || w.is(i - 2, "during")
                                || w.is(i - 2, "of")
                                || w.is(i + 1, "of")
                                || w.is(i - 2, "by"))
                || w.is(i - 1, "by");
        boolean ofDay = Vocabulary.weekday(w, i - 1) != null
                || w.is(i - 1, "yesterday")
                || w.is(i - 1, "tomorrow")
                || w.is(i - 1, "today");
        boolean alone =
                w.is(i, "overnight") || w.is(i, "dawn") || w.is(i, "dusk") || w.is(i, "sunrise") || w.is(i, "daybreak");
        boolean hedged = w.is(i - 1, "early")
                || w.is(i - 1, "late")
                || w.is(i - 1, "mid")
                || w.is(i - 1, "-") && w.is(i - 2, "mid");
        return determined || alone || hedged || ofDay ? Hit.at(i, i + 1, Clock.part(code)) : null;
    }

    private static boolean isZone(Words w, int at) {
        int open = w.is(at, "(") ? at + 1 : at;
        boolean capital = Vocabulary.ZONES.contains(w.at(open))
                && w.isCapital(open)
                && w.raw(open).length() > 1
                && Character.isUpperCase(w.raw(open).charAt(1));
        return capital || w.is(open, "local") && w.is(open + 1, "time");
    }

    private static Hit zoned(Words w, Hit hit) {
        int at = hit.next();
        Clock clock = hit.clock();
        if (clock == null) {
            return hit;
        }
        if (isZone(w, at) && !w.is(at, "(")) {
            boolean local = w.is(at, "local");
            return hit.to(local ? at + 2 : at + 1).with(clock.in(local ? "local time" : w.raw(at)));
        }
        boolean spelled = (w.is(at, "eastern") || w.is(at, "pacific") || w.is(at, "central") || w.is(at, "mountain"));
        int last = w.is(at + 1, "standard") || w.is(at + 1, "daylight") ? at + 2 : at + 1;
        boolean full = spelled && w.isCapital(at);
        int next = w.is(last, "time") ? last + 1 : at + 1;
        return full ? hit.to(next).with(clock.in(w.raw(at).substring(0, 1) + "T")) : hit;
    }
}

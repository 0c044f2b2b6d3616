package org.wirecheck.kind.quantity.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;

/**
 * Words and signs around a number → its unit, from the lists {@code units}, {@code currencies} and {@code age-units}. Signs
 * and words of up to two letters keep their case ("10 m", "10 M"); longer words do not.
 */
public final class Units {

    /** A unit and where its words end, or for one before the number where they start. */
    public record Seen(Unit unit, int at, String words) {}

    private static final int LONGEST = 28;
    private static final int LONGEST_SIGN = 14;

    private final Map<String, Unit> byForm = new HashMap<>();
    private final Map<String, Unit> bySign = new HashMap<>();
    private final Map<String, Unit> byId = new HashMap<>();
    private final Map<String, Unit> ages = new HashMap<>();

    public Units(Lexicon lexicon) {
        for (String list : List.of("units", "currencies")) {
            lexicon.list(list).entries().stream()
                    .filter(entry -> !entry.is("time") && !entry.is("calendar"))
                    .forEach(this::add);
        }
        for (WordEntry entry : lexicon.list("age-units").entries()) {
            entry.forms().forEach(form -> ages.put(form, unit(entry)));
            byId.put(entry.id(), unit(entry));
        }
        for (Unit unit : List.of(Unit.COUNT, Unit.SHARE, Unit.MAGNITUDE)) {
            byId.put(unit.id(), unit);
        }
    }

    private void add(WordEntry entry) {
        Unit unit = unit(entry);
        byId.putIfAbsent(unit.id(), unit);
        entry.forms().forEach(form -> byForm.putIfAbsent(key(form), unit));
        entry.attribute("symbol").ifPresent(signs -> {
            for (String sign : signs.split("\\|")) {
                bySign.putIfAbsent(sign, unit);
                if (sign.equals(unit.id())) {
                    // "MUSD 60": companies of the north count in millions
                    bySign.putIfAbsent("M" + sign, unit);
                }
                if (isSign(sign.charAt(sign.length() - 1))) {
                    byForm.putIfAbsent(sign, unit);
                }
            }
        });
    }

    private static Unit unit(WordEntry entry) {
        return Unit.of(
                entry.id(),
                entry.attribute("class").orElse("count"),
                entry.attribute("base").orElse(entry.id()),
                entry.attribute("factor").orElse(null),
                entry.attribute("offset").orElse(null));
    }

    /** The unit with an id; one the lists do not know is its own base, so that every notation can be compared. */
    public Unit byId(String id) {
        Unit known = byId.get(id);
        return known != null ? known : Unit.of(id, id, id, null, null);
    }

    /** The unit of an age behind a number: "years" in "43 years old". */
    @Nullable
    public Unit age(String word) {
        return ages.get(word.toLowerCase(Locale.ROOT));
    }

    /** The unit whose words follow a number that ends at {@code end}, after at most one space or hyphen. */
    @Nullable
    public Seen after(String text, int end, int to) {
        int start = end;
        if (text.startsWith(" - ", start)) {
            start += 3;
        } else if (start < to && (isSpace(text.charAt(start)) || text.charAt(start) == '-')) {
            start++;
        }
        int from = start;
        if (start < to && "([<".indexOf(text.charAt(start)) >= 0 && start > end) {
            from = start + 1;
        }
        Seen longest = null;
        for (int stop : stops(text, from, to)) {
            Unit unit = byForm.get(key(text.substring(from, stop)));
            boolean glued = start == end || text.charAt(end) == '-';
            if (unit != null && (stop - from > 1 || glued || isSign(text.charAt(from)))) {
                int close = from > start && stop < to && ")]>".indexOf(text.charAt(stop)) >= 0 ? stop + 1 : stop;
                longest = new Seen(unit, close, text.substring(from, stop));
            }
        }
        return longest;
    }

    /** The unit whose sign stands before a number that starts at {@code start}: "$", "US$", "Rs.", "USD". */
    @Nullable
    public Seen before(String text, int from, int start) {
        int end = start;
        while (end > from && start - end < 2 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        Seen longest = null;
        for (int i = end - 1; i >= from && end - i <= LONGEST_SIGN; i--) {
            Unit unit = bySign.get(text.substring(i, end));
            boolean apart = i == from || !Character.isLetter(text.charAt(i - 1)) || !Character.isLetter(text.charAt(i));
            if (unit != null && apart) {
                longest = new Seen(unit, i, text.substring(i, end));
            }
        }
        return longest;
    }

    /** Where a unit's words may stop, nearest first: the ends of the next words. */
    private static List<Integer> stops(String text, int from, int to) {
        List<Integer> stops = new ArrayList<>();
        int limit = Math.min(to, from + LONGEST);
        for (int i = from + 1; i <= limit; i++) {
            boolean inside = i < to
                    && Character.isLetterOrDigit(text.charAt(i))
                    && Character.isLetterOrDigit(text.charAt(i - 1));
            char last = text.charAt(i - 1);
            if (last == '\n' || "();,".indexOf(last) >= 0) {
                break;
            }
            if (!inside && !isSpace(last)) {
                stops.add(i);
            }
        }
        return stops;
    }

    private static String key(String form) {
        int letters = 0;
        for (int i = 0; i < form.length(); i++) {
            letters += Character.isLetter(form.charAt(i)) ? 1 : 0;
        }
        return letters > 2 ? form.toLowerCase(Locale.ROOT) : form;
    }

    private static boolean isSign(char c) {
        return !Character.isLetter(c);
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }
}

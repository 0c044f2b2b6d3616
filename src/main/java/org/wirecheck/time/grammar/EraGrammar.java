package org.wirecheck.time.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.When;
import org.wirecheck.time.words.Numbers.Ordinal;
import org.wirecheck.time.words.Words;

/** Decades and centuries: "the 1990s", "'80s", "the nineties", "19th-century". An age ("in his 40s") is none. */
final class EraGrammar {

    private static final Set<String> SPELLED_DECADES =
            Set.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");

    private EraGrammar() {}

    /** "the 1990s", "'90s", "the nineties", "20th century", or null. */
    static @Nullable Hit at(Words w, int i) {
        boolean apostrophe = w.is(i, "'") && w.isGlued(i + 1);
        int at = apostrophe ? i + 1 : i;
        int value = w.number(at);
        boolean suffix =
                w.is(at + 1, "s") && w.isGlued(at + 1) || w.is(at + 1, "'") && w.is(at + 2, "s") && w.isGlued(at + 2);
        int next = w.is(at + 1, "s") ? at + 2 : at + 3;
        if (suffix && w.width(at) == 4 && value % 10 == 0 && value >= 1000 && value < 2100) {
            return Hit.of(at, next, new When.Era(String.valueOf(value / 10)));
        }
        boolean introduced = apostrophe || isIntroduced(w, at - 1);
        if (suffix && w.is(at + 1, "s") && w.width(at) == 2 && value % 10 == 0 && value >= 20 && introduced) {
            return Hit.of(i, next, new When.Era(String.valueOf(YearGrammar.century(value) / 10)));
        }
        if (SPELLED_DECADES.contains(w.at(i)) && isIntroduced(w, i - 1)) {
            int tens =
                    switch (w.at(i)) {
                        case "twenties" -> 2;
                        case "thirties" -> 3;
                        case "forties" -> 4;
                        case "fifties" -> 5;
                        case "sixties" -> 6;
                        case "seventies" -> 7;
                        case "eighties" -> 8;
                        default -> 9;
                    };
            return Hit.of(i, i + 1, new When.Era("19" + tens));
        }
        return centuryOf(w, i);
    }

    private static boolean isIntroduced(Words w, int before) {
        return w.is(before, "the")
                || w.is(before, "early")
                || w.is(before, "late")
                || w.is(before, "mid")
                || w.is(before, "-");
    }

    private static @Nullable Hit centuryOf(Words w, int i) {
        Ordinal ordinal = Ordinal.at(w, i);
        if (ordinal == null || ordinal.value() < 10 || ordinal.value() > 22) {
            return null;
        }
        int at = w.is(ordinal.next(), "-") ? ordinal.next() + 1 : ordinal.next();
        boolean century = w.is(at, "century") || w.is(at, "centuries");
        return century ? Hit.of(i, at + 1, new When.Era(String.valueOf(ordinal.value() - 1))) : null;
    }
}

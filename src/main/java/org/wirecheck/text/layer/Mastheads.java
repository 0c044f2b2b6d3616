package org.wirecheck.text.layer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of the site at the end of a headline: "Two Hurt in Orla Fire - KXOR 5 News, Weather". */
final class Mastheads {

    private static final Pattern PARTING = Pattern.compile("\\s+(?:[-\u2013\u2014|\u00ab\u00bb]|::)\\s+");
    private static final Pattern CALL_SIGN =
            Pattern.compile("\\b[KW][A-Z]{2,3}\\b|\\b\\w{3,30}\\.(?:com|org|net|co|uk)\\b");
    private static final int MOST_WORDS = 14;

    private final PhraseBook phrases;

    Mastheads(PhraseBook phrases) {
        this.phrases = phrases;
    }

    /** Where the blank before the site's name begins, or -1. */
    int startOf(String headline, String outlet) {
        Matcher parting = PARTING.matcher(headline);
        while (parting.find()) {
            String rest = headline.substring(parting.end());
            Shape shape = Shape.of(rest, 0, rest.length());
            Shape before = Shape.of(headline, 0, parting.start());
            if (before.words() >= 3
                    && shape.words() <= MOST_WORDS
                    && shape.small() == 0
                    && isSite(rest, shape, outlet)) {
                return parting.start();
            }
        }
        return -1;
    }

    private boolean isSite(String rest, Shape shape, String outlet) {
        if (CALL_SIGN.matcher(rest).find() || phrases.anywhere("site", shape.plain())) {
            return true;
        }
        String name = FurnitureJudge.plain(outlet);
        return !name.isEmpty() && (shape.plain().contains(name) || name.contains(shape.plain()));
    }
}

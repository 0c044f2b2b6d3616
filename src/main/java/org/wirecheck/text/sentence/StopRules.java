package org.wirecheck.text.sentence;

import java.util.Locale;
import java.util.regex.Pattern;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.text.token.Abbreviations;

/** Says of one stop whether a sentence ends there; asks the detector only where it has no opinion itself. */
final class StopRules {

    /** After "Why?" or "Go!" in quotation marks: the one who said it. */
    private static final Pattern SPEAKER_FOLLOWS = Pattern.compile(
            "(?:[A-Z][\\p{L}.'-]{0,20} ){1,4}(?:said|says|asked|asks|wrote|writes|told|added|tweeted|replied|shouted|posted"
                    + "|yelled|recalled|quipped|wondered|responded|continued|exclaimed|declared|screamed|cried)\\b");

    private final Abbreviations abbreviations;
    private final WordList starts;
    private final WordList afterHours;
    private final WordList standings;
    private final WordList heads;
    private final WordList streets;

    StopRules(Lexicon lexicon, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.starts = lexicon.list("sentence-starts/start");
        this.afterHours = lexicon.list("sentence-starts/hour");
        this.standings = lexicon.list("office-status");
        this.heads = lexicon.list("name-heads");
        this.streets = lexicon.list("address-words");
    }

    boolean breaks(Stop stop, Opinion opinion) {
        if (stop.isLast()) {
            return true;
        }
        char next = stop.at(stop.next());
        if (",;:)]%".indexOf(next) >= 0 || Character.isLowerCase(stop.first())) {
            return false;
        }
        if (stop.isGlued()) {
            return breaksGlued(stop);
        }
        if (stop.quoted() && (next == '\u2014' || next == '\u2013' || !stop.isSingleStop() && speakerFollows(stop))) {
            return false;
        }
        if (stop.isSingleStop() && !stop.quoted() && stop.end() == stop.marksEnd()) {
            return breaksAfterWord(stop, opinion);
        }
        return true;
    }

    private static boolean speakerFollows(Stop stop) {
        return stop.letter() == stop.next()
                && SPEAKER_FOLLOWS
                        .matcher(stop.text())
                        .region(stop.next(), Math.min(stop.to(), stop.next() + 100))
                        .lookingAt();
    }

    /** "died.The shooting", "30.Police": a capital word follows at once, and it is no address, initial or figure. */
    private boolean breaksGlued(Stop stop) {
        char before = stop.before();
        String word = stop.wordBefore();
        boolean endsWord = Character.isLowerCase(before)
                || Character.isDigit(before)
                || stop.quoted()
                || before == ')'
                || before == '%';
        boolean startsWord = Character.isUpperCase(stop.first())
                && (Character.isLowerCase(stop.at(stop.letter() + 1))
                        || stop.wordAfter().length() == 1
                        || stop.letter() > stop.next());
        boolean inAddress = word.indexOf('.') >= 0 && !Character.isDigit(before) && !abbreviations.is(word, "hour")
                || stop.at(stop.start() - word.length() - 1) == '/';
        return endsWord
                && startsWord
                && !inAddress
                && (stop.quoted() || word.length() != 1 || Character.isDigit(before))
                && !(stop.isSingleStop()
                        && abbreviations.isKnown(word)
                        && !abbreviations.is(word, "word")
                        && !abbreviations.is(word, "hour"));
    }

    private boolean breaksAfterWord(Stop stop, Opinion opinion) {
        String word = stop.wordBefore();
        boolean digit = Character.isDigit(stop.first());
        if (word.isEmpty()) {
            return !digit || stop.before() != ' ';
        }
        boolean initials = Abbreviations.isInitials(word);
        if (!initials && !abbreviations.isKnown(word)) {
            return true;
        }
        if (digit) {
            boolean counted = abbreviations.is(word, "month") || abbreviations.is(word, "number") || word.length() == 1;
            return !counted && (abbreviations.is(word, "hour") || opinion.breaks(stop.start(), stop.next()));
        }
        return breaksAfterAbbreviation(word, stop, opinion);
    }

    private boolean breaksAfterAbbreviation(String word, Stop stop, Opinion opinion) {
        String after = stop.wordAfter();
        char next = stop.at(stop.next());
        boolean dateline = next == '-' || next == '\u2013' || next == '\u2014' || next == '(';
        if (abbreviations.is(word, "title") || dateline && !abbreviations.is(word, "word")) {
            return false;
        }
        if (abbreviations.is(word, "word") && !abbreviations.is(word, "month")) {
            return true;
        }
        if (abbreviations.is(word, "hour")) {
            return !afterHours.contains(after);
        }
        // "Interim D.C. Police Chief", "former N.J. Gov.": a place between somebody's standing and the office.
        if (word.length() > 1 && Abbreviations.isInitials(word) && standings.contains(stop.wordAhead(word))) {
            return false;
        }
        // "Karl Oster Jr. Hospital", "King Jr. Drive"
        if (abbreviations.is(word, "name") && (heads.contains(after) || streets.contains(after))) {
            return false;
        }
        if (isStart(after)) {
            return true;
        }
        if (abbreviations.is(word, "street")) {
            char before = stop.initialBefore(word);
            return (Character.isUpperCase(before) || Character.isDigit(before))
                    && opinion.breaks(stop.start(), stop.next());
        }
        if (word.length() == 1 || abbreviations.is(word, "month") || abbreviations.is(word, "country")) {
            return false;
        }
        return opinion.breaks(stop.start(), stop.next());
    }

    private boolean isStart(String word) {
        return starts.contains(word.toLowerCase(Locale.ROOT));
    }
}

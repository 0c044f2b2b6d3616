package org.wirecheck.kind.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.quantity.unit.Unit;
import org.wirecheck.kind.quantity.unit.Units;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;
import org.wirecheck.numeral.Numeral;
import org.wirecheck.numeral.Region;

/** Numbers that are somebody's age → amounts in years (or months) with the person: "43-year-old Jane Roe", "Roe, 43,", "a man in his 40s", "aged nine months". */
final class Ages {

    private static final Pattern OLD = Pattern.compile(
            "(?i)[- ]{1,2}(years?|yrs?|months?|weeks?|days?)(?:[- ](?:olds?\\b|of age\\b))|[- ]?y(?:/|-)?o\\b|[- ](?:something|years)[- ]old");
    /** The first of "4 and 6 years old", "25- and 35-year-old". */
    private static final Pattern SHARED = Pattern.compile(
            "(?i)-?(?:,| and| or) (?:and )?(?:\\d{1,3}|[a-z]{3,9})[- ](years?|months?|weeks?)[- ](?:olds?|of age)\\b");

    private static final Pattern MONTHS = Pattern.compile("(?i)[- ](months?|weeks?|days?|years?)\\b");
    private static final Pattern AGED = Pattern.compile(
            "(?i)\\b(?:aged?|ages|turned|turning|turns)(?: (?:about|around|between|just|only|at least|of))?\\s+$");
    /** "ages 15, [17] and [18]". */
    private static final Pattern AGED_BEFORE = Pattern.compile(
            "(?i)\\b(?:aged|ages)\\s+(?:(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?:,? and |,? or |, |,? to )){1,8}$");

    private static final Pattern AGED_WORD = Pattern.compile("(?i)\\b(?:aged|ages)\\b");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween(?: the)? ages(?: of)?\\s+$");
    private static final Pattern AND = Pattern.compile(" and (\\d{1,3})\\b");
    private static final Pattern TURNED = Pattern.compile("(?i)\\bturn(?:ed|ing|s)\\s+$");
    private static final Pattern AGED_NO = Pattern.compile("(?i)\\b(?:ice|stone|bronze|iron|turned) (?:ages?|to)\\s+$");
    private static final Pattern POSSESSED =
            Pattern.compile("(?i)\\b(?:his|her|their|my|your|its)\\s+(?:(early|mid|late)[- ])?$");
    private static final Pattern APPOSED_END = Pattern.compile(
            "\\s*(?:[,;)\\]—–]|\\.(?:\\s|$|[\"”])|$|(?:of|from|and|was|were|is|who|whose|told|said|has|had|died|faces|faced|both|with|in|at|when)\\b)|\\s+(?:of|from|and|was|were|is|who|whose|told|said|has|had|died|faces|faced|both|with|in|at|when)\\b");
    /** An age of another day: "then-15-year-old Roe", "when he was 18". */
    private static final Pattern THEN =
            Pattern.compile("(?i)(?:\\bthen[- ]{1,2}|\\bwhen (?:he|she|they) (?:was|were|turned) (?:only |just )?)$");

    private static final Pattern AT_THE_TIME =
            Pattern.compile("(?i)[- ]?(?:years?[- ]old)?(?:,? at the time| when)\\b");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(116);
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "'s", "be", "been", "am");
    private static final Set<String> AFTER_AGE =
            Set.of("when", "and", "but", "at", "or", "now", "years", "today", "while", "as", "with");

    private final Line line;
    private final Units units;
    private final People people;

    Ages(Line line, Words words) {
        this.line = line;
        this.units = words.units();
        this.people = new People(line, words.bearers());
    }

    /** The age a number is, or null. */
    @Nullable
    Draft of(Numeral n) {
        if (n.is(Numeral.Form.ORDINAL) || n.is(Numeral.Form.SHARE) || n.is(Numeral.Form.YEAR)) {
            return null;
        }
        Draft old = old(n);
        if (old != null) {
            return old;
        }
        Draft decade = decade(n);
        if (decade != null
                || n.glued()
                || n.value().compareTo(OLDEST) > 0
                || n.value().signum() < 0) {
            return decade;
        }
        Draft aged = aged(n);
        aged = aged == null ? listed(n) : aged;
        if (aged != null) {
            return aged;
        }
        return n.isWhole() && n.is(Numeral.Form.CARDINAL) ? bare(n) : null;
    }

    private @Nullable Draft old(Numeral n) {
        Matcher old = line.ahead(OLD, n.end());
        Matcher shared = line.ahead(SHARED, n.end());
        if (!old.lookingAt()) {
            return shared.lookingAt() && n.isWhole() ? age(n, shared.group(1)) : null;
        }
        Draft draft = age(n, old.group(1)).over(n.start(), old.end());
        People.Person person = people.behind(old.end());
        if (person.name() == null) {
            Span before = people.before(n.start());
            person = before == null ? person : new People.Person(person.noun(), before);
        }
        return draft.of(person.noun(), person.name());
    }

    /** "in his 40s", "in her early 30s". */
    private @Nullable Draft decade(Numeral n) {
        boolean tens = n.isWhole()
                && n.value().remainder(BigDecimal.TEN).signum() == 0
                && n.value().compareTo(OLDEST) < 0;
        boolean plural = line.at(n.end()) == 's' || line.at(n.end()) == '\'' && line.at(n.end() + 1) == 's';
        if (!tens || !plural || !line.behind(POSSESSED, n.start())) {
            return null;
        }
        int end = line.at(n.end()) == 's' ? n.end() + 1 : n.end() + 2;
        String before = line.text()
                .substring(Math.max(line.from(), n.start() - 7), n.start())
                .toLowerCase(Locale.ROOT);
        int low = before.contains("late") ? 6 : before.contains("mid") ? 3 : 0;
        int high = before.contains("early") ? 4 : before.contains("mid") ? 7 : 10;
        Region region = new Region(
                n.value().add(BigDecimal.valueOf(low)), true, n.value().add(BigDecimal.valueOf(high)), false);
        Draft draft = age(n, "years").over(n.start(), end);
        int in = line.before(n.start());
        while (in >= 0 && !line.word(in).equals("in")) {
            in--;
        }
        Word noun = people.nounAt(in - 1);
        return draft.with(draft.number(), region, draft.unit()).of(noun, people.nameEndingAt(in - 1));
    }

    private @Nullable Draft aged(Numeral n) {
        if (!line.behind(AGED, n.start()) || line.behind(AGED_NO, n.start())) {
            return null;
        }
        Matcher months = line.ahead(MONTHS, n.end());
        boolean unit = months.lookingAt();
        boolean turned = line.behind(TURNED, n.start());
        int next = line.after(n.end());
        if (!unit && (line.token(next).isNominal() || turned && line.token(next).is("ADJ"))) {
            return null;
        }
        int cue = line.before(n.start());
        Span name = people.before(line.token(cue).span().start());
        Draft draft = age(n, unit ? months.group(1) : "years").over(n.start(), unit ? months.end() : n.end());
        Matcher upper = line.ahead(AND, n.end());
        if (line.behind(BETWEEN, n.start()) && upper.lookingAt()) {
            Region region = Region.between(n.value(), new BigDecimal(upper.group(1)));
            return draft.with(n.value(), region, draft.unit()).over(n.start(), upper.end());
        }
        return draft.of(people.nounBefore(line.token(cue).span().start()), name);
    }

    private @Nullable Draft listed(Numeral n) {
        int next = line.after(n.end());
        if (!n.isWhole() || line.token(next).isNominal() || !line.behind(AGED_BEFORE, n.start())) {
            return null;
        }
        int cue = line.before(n.start());
        while (cue > 0 && !AGED_WORD.matcher(line.word(cue)).matches()) {
            cue--;
        }
        return age(n, "years").of(people.nounBefore(line.token(cue).span().start()), null);
    }

    /** "Jane Roe, 43, of", "the driver, 43,", "Roe (43)", "she was 43.". */
    private @Nullable Draft bare(Numeral n) {
        int before = line.before(n.start());
        if (line.word(before).equals("now") && line.word(before - 1).equals(",")) {
            before--;
        }
        String mark = line.word(before);
        boolean apposed = (mark.equals(",") || mark.equals("(")) && n.value().signum() > 0;
        if (apposed && isFigure(n) && line.ahead(APPOSED_END, n.end()).lookingAt()) {
            return apposed(n, before, mark.equals("("));
        }
        int next = line.after(n.end());
        if (line.at(n.end()) == '-') {
            return null;
        }
        boolean ends = next >= line.size() || line.token(next).is("PUNCT") || AFTER_AGE.contains(line.word(next));
        if (BE.contains(mark) && ends && !line.word(next).equals("-")) {
            Token subject = line.token(before - 1);
            boolean pronoun = Set.of("he", "she", "who").contains(line.word(before - 1));
            Span name = people.nameEndingAt(before - 1);
            if (pronoun || name != null) {
                Span about = line.word(before - 1).equals("who")
                        ? people.before(subject.span().start())
                        : subject.span();
                return age(n, "years").of(null, name != null ? name : about);
            }
        }
        return null;
    }

    private @Nullable Draft apposed(Numeral n, int comma, boolean parenthesis) {
        Token head = line.token(comma - 1);
        String word = line.word(comma - 1);
        boolean suffix = Set.of("jr", "jr.", "sr", "sr.", "iii", "ii").contains(word);
        if (People.isDay(word)
                || !suffix && !head.isNominal() && !line.isProper(comma - 1)
                || parenthesis && !Character.isLetter(line.at(head.span().start()))) {
            return null;
        }
        boolean name = head.isCapitalised() && !people.isBearer(comma - 1);
        boolean closed = ",;".indexOf(line.at(n.end())) >= 0;
        boolean old = n.value().compareTo(BigDecimal.valueOf(parenthesis ? 10 : 0)) > 0;
        if (!old || !name && !closed) {
            return null;
        }
        Span about = name ? people.nameEndingAt(comma - 1) : null;
        if (name && about == null) {
            return null;
        }
        return age(n, "years").of(name ? null : new Word(head.lemma(), head.span()), about);
    }

    private boolean isFigure(Numeral n) {
        return Character.isDigit(line.at(n.start())) && n.end() - n.start() < 4;
    }

    private Draft age(Numeral n, @Nullable String word) {
        Unit unit = units.age(word == null ? "years" : word);
        Draft age = Draft.of(n, unit == null ? units.byId("year") : unit).flagged("age");
        boolean past =
                line.behind(THEN, n.start()) || line.ahead(AT_THE_TIME, n.end()).lookingAt();
        return past ? age.flagged("then") : age;
    }
}

package org.wirecheck.kind.quantity;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.wirecheck.model.Token;
import org.wirecheck.numeral.Numeral;

/** Tells numbers that count nothing: dates, clock times and durations, which are read elsewhere; names of roads, flights and models; street addresses; pronouns and fixed expressions. */
final class NotCounted {

    private static final Pattern MONTH_BEFORE = Pattern.compile(
            "\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December)\\.?,?\\s+(?:the )?$");
    private static final Pattern MONTH_AFTER = Pattern.compile(
            "\\s+(?:of )?(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December)\\b");
    private static final Pattern CLOCK_AFTER = Pattern.compile(
            "\\s?(?i:[ap]\\.?m\\b|o['’]clock|noon\\b|midnight\\b)|\\s(?:GMT|BST|UTC|EST|EDT|PST|PDT|CST|CDT|CET|ET|PT)\\b");
    private static final Pattern YEAR_BEFORE = Pattern.compile(
            "(?i)\\b(?:in|since|by|of|until|till|from|to|the|during|before|after|and|late|early|mid|summer|spring|autumn|fall|winter|circa|year|between|election|,|\\()[- ]?\\s*$");
    private static final Pattern AN_HOUR =
            Pattern.compile("(?i)[- ](?:an? )?(?:hour|minute|second|day|week|month|year|decade|century)s?\\b");
    /** "four-by-four". */
    private static final Pattern BY_NUMBER =
            Pattern.compile("(?i)(?: ?- ?| )by(?: ?- ?| )(?:\\d|two|four|six|eight|ten)");

    private static final Pattern NUMBER_BY =
            Pattern.compile("(?i)(?:\\d|two|four|six|eight|ten)(?: ?- ?| )by(?: ?- ?| )$");

    /** "52nd and Mason streets", "1st Avenue and 9th". */
    private static final Pattern CORNER =
            Pattern.compile(" and \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)? (?i:streets?|avenues?|aves?|roads?|sts)\\b");

    private static final Pattern LIST_ITEM = Pattern.compile("\\)\\s|\\.\\s+\\S");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("(?:\\b[Nn]o\\. ?|\\b[Nn]umber |#|\\bNos\\. ?)$");
    /** "not the first time" says which it is not. */
    private static final Pattern DENIED = Pattern.compile(
            "(?i)(?:\\bnot|n[’']t|\\bhardly|\\bnever) (?:just |only )?(?:the |its |his |her |their )?$");
    /** "1-800-SPEAK-UP", "800.SPEAK.UP": a telephone. */
    private static final Pattern TELEPHONE = Pattern.compile("[-.](?:\\p{Lu}|\\d)");
    /** A batting average. */
    private static final Pattern AVERAGE = Pattern.compile("\\.\\d{3}\\b");

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int FAR = 4;
    private static final Set<String> HARMS =
            Set.of("kill", "killing", "injure", "wound", "hurt", "arrest", "leave", "claim", "save", "only");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today");

    private static final Set<String> HALVES =
            Set.of("first", "second", "other", "latter", "final", "better", "top", "bottom", "opening", "closing");

    private final Line line;
    private final Words words;

    NotCounted(Line line, Words words) {
        this.line = line;
        this.words = words;
    }

    /** True if the number is no quantity of its own. */
    boolean is(Numeral n) {
        return n.glued()
                || n.is(Numeral.Form.YEAR)
                || isDate(n)
                || isYear(n)
                || isTime(n)
                || isFixed(n)
                || isName(n)
                || isAddress(n)
                || isCode(n)
                || isPronoun(n)
                || n.is(Numeral.Form.ORDINAL) && (isAdverb(n) || line.behind(DENIED, n.start()));
    }

    /** True behind "No." or "number": a rank, whatever follows. */
    boolean isRank(Numeral n) {
        return n.is(Numeral.Form.CARDINAL) && n.isWhole() && line.behind(NUMBER_BEFORE, n.start());
    }

    /** True if a noun of time is what the number counts: "three long hours", "two-year", "half an hour". */
    boolean isTime(Numeral n) {
        if (n.is(Numeral.Form.ORDINAL)) {
            return line.word(line.after(n.end())).equals("century");
        }
        if (line.ahead(AN_HOUR, n.end()).lookingAt()) {
            return true;
        }
        int i = line.after(n.end());
        for (int steps = 0; steps < FAR; steps++, i++) {
            String word = line.word(i);
            if (words.times().contains(word)) {
                return true;
            }
            Token token = line.token(i);
            boolean passes =
                    token.is("ADJ") || token.is("ADV") || word.equals("-") || word.equals("more") || word.equals("or");
            if (!passes
                    && !(token.is("NUM")
                            || Set.of("straight", "consecutive", "full", "calendar", "business")
                                    .contains(word))) {
                return false;
            }
        }
        return false;
    }

    /** "the second half", "the better half": a half that has its place, not a share. */
    boolean isPlacedHalf(Numeral n) {
        return line.text().substring(n.start(), n.end()).equalsIgnoreCase("half")
                && HALVES.contains(line.word(line.before(n.start())));
    }

    private boolean isDate(Numeral n) {
        boolean day = n.isWhole() && n.value().compareTo(LAST_YEAR) <= 0;
        if (day
                && (line.behind(MONTH_BEFORE, n.start())
                        || line.ahead(MONTH_AFTER, n.end()).lookingAt())) {
            return true;
        }
        boolean bare = n.is(Numeral.Form.ORDINAL) && Character.isDigit(line.at(n.start()));
        boolean onThe = bare
                && line.word(line.before(n.start())).equals("the")
                && line.word(line.before(n.start()) - 1).equals("on");
        return line.ahead(CLOCK_AFTER, n.end()).lookingAt()
                || onThe && !line.token(line.after(n.end())).isNominal();
    }

    private boolean isYear(Numeral n) {
        boolean figure = n.end() - n.start() == 4 && Character.isDigit(line.at(n.start()));
        boolean span = n.is(Numeral.Form.RANGE)
                && n.end() - n.start() >= 9
                && Character.isDigit(line.at(n.start()))
                && Character.isDigit(line.at(n.start() + 3));
        boolean inReach =
                n.isWhole() && n.value().compareTo(FIRST_YEAR) >= 0 && n.value().compareTo(LAST_YEAR) <= 0;
        if (!inReach
                || !figure && !span
                || line.text().substring(n.start(), n.end()).contains(",")) {
            return false;
        }
        Token next = line.token(line.after(n.end()));
        boolean counts = next.is("NOUN") && next.text().endsWith("s")
                || next.is("ADJ")
                || next.text().equals("people");
        return !counts || line.behind(YEAR_BEFORE, n.start()) || n.start() == line.from();
    }

    private boolean isFixed(Numeral n) {
        int first = line.before(n.start()) + 1;
        for (int start = Math.max(0, first - 1); start <= first; start++) {
            StringBuilder phrase = new StringBuilder(line.word(start));
            if (start == first && words.fixed().contains(line.word(start).replace('-', ' '))) {
                return true;
            }
            for (int i = start + 1; i < start + FAR && i < line.size(); i++) {
                phrase.append(line.word(i).equals("-") || phrase.charAt(phrase.length() - 1) == '-' ? "" : " ");
                phrase.append(line.word(i));
                if (i >= first && words.fixed().contains(phrase.toString().replace('-', ' '))) {
                    return true;
                }
            }
        }
        boolean item = n.start() == line.from() && Character.isDigit(line.at(n.start()));
        return item && line.ahead(LIST_ITEM, n.end()).lookingAt();
    }

    /** "text 50411", "IN 46201", "called 911", "in '91": figures that count nothing. */
    private boolean isCode(Numeral n) {
        boolean figures = n.end() - n.start() == 5 && Character.isDigit(line.at(n.start()));
        boolean bare =
                figures && line.text().substring(n.start(), n.end()).chars().allMatch(Character::isDigit);
        boolean counts = line.token(line.after(n.end())).is("NOUN");
        boolean call = line.text().startsWith("911", n.start()) && n.end() - n.start() == 3;
        boolean century = "'’‘".indexOf(line.at(n.start() - 1)) >= 0 && n.end() - n.start() == 2;
        boolean plural = counts && line.word(line.after(n.end())).endsWith("s");
        boolean telephone = Character.isDigit(line.at(n.end() - 1))
                && line.ahead(TELEPHONE, n.end()).lookingAt();
        return bare && line.size() > 3 && !counts
                || telephone
                || line.ahead(AVERAGE, n.start()).lookingAt()
                || call && !plural
                || century && Character.isDigit(line.at(n.start()));
    }

    /** "Highway 61", "Flight 370", "Apollo 11": a number behind the word it belongs to. */
    private boolean isName(Numeral n) {
        if (!n.is(Numeral.Form.CARDINAL) || isRank(n)) {
            return false;
        }
        int i = line.before(n.start());
        Token before = line.token(i);
        boolean apart = before.span().end() + 1 == n.start() && line.at(n.start() - 1) == ' ';
        boolean digits = Character.isDigit(line.at(n.start()));
        if (!apart) {
            return false;
        }
        if (words.designators().contains(line.word(i))) {
            return digits || before.isCapitalised();
        }
        Token next = line.token(line.after(n.end()));
        boolean day = DAYS.contains(line.word(i));
        boolean common = next.is("NOUN") || next.is("ADJ") || next.is("NUM");
        boolean letters = before.text().length() < 4
                && before.text().length() > 1
                && before.text().chars().allMatch(Character::isUpperCase);
        boolean counts = day
                || common && !next.isCapitalised() && !letters
                || next.text().equals("of");
        boolean shout =
                before.text().length() > 3 && before.text().equals(before.text().toUpperCase(java.util.Locale.ROOT));
        return digits && line.isProper(i) && i > 0 && !counts && !shout;
    }

    private boolean isAddress(Numeral n) {
        int i = line.after(n.end());
        if (line.word(i).equals("block")) {
            return true;
        }
        int capitals = 0;
        while (capitals < FAR && line.isProper(i)) {
            if (capitals > 0 && words.addresses().contains(line.word(i))) {
                return true;
            }
            capitals++;
            i++;
        }
        boolean ordinal = n.is(Numeral.Form.ORDINAL);
        if (line.ahead(BY_NUMBER, n.end()).lookingAt() || line.behind(NUMBER_BY, n.start())) {
            return true;
        }
        if (ordinal && line.ahead(CORNER, n.end()).lookingAt()) {
            return true;
        }
        int next = line.after(n.end());
        boolean at = line.word(line.before(n.start())).equals("at") && Character.isDigit(line.at(n.start()));
        if (at && line.isProper(next) && !line.word(next).endsWith("s")) {
            return true;
        }
        return ordinal
                && words.addresses().contains(line.word(line.after(n.end())))
                && line.token(line.after(n.end())).isCapitalised();
    }

    /** "one" counts only before what it counts, or as the subject of a fate: "one person", "one was killed"; in "one of them" it picks. */
    private boolean isPronoun(Numeral n) {
        if (!line.text().substring(n.start(), n.end()).equalsIgnoreCase("one")) {
            return false;
        }
        Token next = line.token(line.after(n.end()));
        String word = next.text().toLowerCase(java.util.Locale.ROOT);
        if (word.equals("of")) {
            return true;
        }
        boolean counts = next.isNominal() || next.is("ADJ") || next.is("NUM") || word.equals("-");
        boolean alone = line.size() <= 2;
        boolean fate = Set.of(
                        "was",
                        "were",
                        "dead",
                        "injured",
                        "killed",
                        "wounded",
                        "missing",
                        "critically",
                        "fatally",
                        "more",
                        "other")
                .contains(word);
        boolean object = HARMS.contains(line.token(line.before(n.start())).lemma()) && !next.isVerbal();
        return !counts && !fate && !object && !alone;
    }

    /** "first reported", "at first": an ordinal that orders no noun. */
    private boolean isAdverb(Numeral n) {
        int i = line.after(n.end());
        Token next = line.token(i);
        boolean first = line.text().substring(n.start(), n.end()).matches("(?i)first|second|third");
        return first
                && (next.is("VERB") || next.is("AUX") || next.is("PRON") || next.is("SCONJ"))
                && !line.word(i - 2).equals("the");
    }
}

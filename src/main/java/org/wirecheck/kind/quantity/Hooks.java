package org.wirecheck.kind.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.quantity.scope.Scopes;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;
import org.wirecheck.numeral.Numeral;

/** Words around an amount → what it hangs on: counted or measured noun, verb, modifiers, and the traits that keep rates, changes, subsets and forecasts from being taken for totals. */
final class Hooks {

    private static final Pattern RATE = Pattern.compile(
            "(?i)(?:[- ](?:a|an|per|each|every)[- ]|/)(?:second|minute|hour|day|night|week|month|year|quarter|share|barrel|gallon|lit(?:re|er)|person|head|capita|tonne?|ounce|pound|kilo|unit|vote|ticket|student|household|mile|km|square|acre|hectare|game|child|pupil|patient|passenger|100,000|1,000|million)\\b(?! (?:after|before|later|earlier|ago)\\b)| (?:annually|yearly|monthly|weekly|daily|apiece|hourly)\\b");
    /** "500 gallons of water through the tunnel every minute": further on in the same breath. */
    private static final Pattern FAR_RATE = Pattern.compile(
            "([^.,;:!?\"“”()\\n]{0,60}?) (?:every|each|per) (second|minute|hour|day|night|week|month|year)\\b(?! (?:after|before|later|earlier|ago)\\b)");

    private static final Map<String, String> PERIODS = Map.of(
            "annually",
            "year",
            "yearly",
            "year",
            "monthly",
            "month",
            "weekly",
            "week",
            "daily",
            "day",
            "hourly",
            "hour");

    private static final Pattern BREATH =
            Pattern.compile(" (?:who|which|that|when|where|while|after|before|and|but|as|because|since)\\b");
    /** "second-largest", "third straight", "first time", "first strike in four years", "second visit since May". */
    private static final Pattern FIRST_SINCE = Pattern.compile(
            "(?i)[- ](?:straight|consecutive|successive|(?:most |least )?\\p{L}{2,12}est|time)\\b"
                    + "|(?: [\\p{L}’'-]{1,20}){0,5} (?:since\\b|held (?:after|since)\\b|in (?:[\\p{L}\\d]{1,10} ){0,4}(?:day|week|month|year|decade|generation|centur)(?:s|y|ies)?\\b)");

    private static final Set<String> RESTRICT =
            Set.of("the", "them", "those", "these", "his", "her", "its", "their", "our", "all");
    private static final Set<String> OWNS = Set.of("'s", "’s", "'");
    private static final int FAR = 7;

    private final Line line;
    private final Words words;
    private final Clauses clauses;
    private final Holders holders;

    Hooks(Line line, Words words) {
        this.line = line;
        this.words = words;
        this.clauses = new Clauses(line, words);
        this.holders = new Holders(line);
    }

    /**
     * What an amount hangs on.
     *
     * @param start where the amount starts with its hedge
     */
    Hook of(Draft draft, int start) {
        List<String> modifiers = new ArrayList<>(modifiersBefore(start));
        Set<String> traits = new TreeSet<>(draft.flags());
        Word governor = draft.governor();
        if (governor == null && !draft.is("age") && draft.tally() == null) {
            governor = draft.isCount() ? counted(draft, modifiers, traits) : measured(draft, start, modifiers);
            boolean bare = governor == null && draft.isCount() && draft.form() != Numeral.Form.ORDINAL;
            governor = bare ? holders.ofCount(start, modifiers) : governor;
        }
        traits.add(dimension(draft));
        int end = governor == null
                ? draft.end()
                : Math.max(draft.end(), governor.span().end());
        addTraits(draft, start, end, modifiers, traits);
        if (draft.is("age") && draft.about() == null) {
            clauses.addRoles(draft, traits);
        }
        if (draft.isCount() && draft.form() != Numeral.Form.ORDINAL) {
            clauses.addTold(draft, start, governor, traits);
        }
        Word predicate = clauses.predicate(draft, traits);
        Hook hook = new Hook(governor, predicate, draft.about(), modifiers, List.copyOf(traits));
        if (draft.isCount() && draft.form() != Numeral.Form.ORDINAL && !draft.is("age")) {
            traits.addAll(words.scopes()
                    .of(line.sentence(), line.after(start), line.before(Math.max(end, start + 1)), hook, line.next()));
        }
        if (governor != null && draft.isCount() && governor.lemma().equals("toll")) {
            // "a death toll of 14" is "14 were killed".
            predicate = new Word("kill", governor.span());
            governor = null;
        }
        return new Hook(governor, predicate, draft.about(), modifiers, List.copyOf(traits));
    }

    private static String dimension(Draft draft) {
        if (draft.tally() != null) {
            return "tally";
        }
        return draft.form() == Numeral.Form.ORDINAL || draft.is("rank")
                ? "ordinal"
                : draft.unit().dimension();
    }

    /** The noun a count counts: "12 [other] police [officers]", "three of the [victims]", "dozens of [houses]". */
    private @Nullable Word counted(Draft draft, List<String> modifiers, Set<String> traits) {
        int i = line.after(draft.end());
        if (line.word(i).equals("-")) {
            i++;
        } else if (line.at(draft.end()) == '-' && Character.isLetter(line.at(draft.end() + 1))) {
            Word joined = hyphenated(draft.end() + 1);
            boolean ranks = draft.form() == Numeral.Form.ORDINAL
                    && joined.lemma().endsWith("est")
                    && !joined.lemma().endsWith("quest");
            if (!ranks) {
                return joined;
            }
            modifiers.add(joined.lemma());
            return nounFrom(line.after(joined.span().end()), modifiers);
        }
        if (line.word(i).equals("of")) {
            boolean subset =
                    RESTRICT.contains(line.word(i + 1)) || line.token(i + 1).is("DET");
            if (subset && draft.form() != Numeral.Form.ORDINAL) {
                traits.add("subset");
            }
            i++;
            while (line.token(i).is("DET")
                    || RESTRICT.contains(line.word(i))
                    || line.token(i).is("NUM")) {
                i++;
            }
        }
        if (draft.form() == Numeral.Form.ORDINAL && line.token(i).is("NUM")) {
            i++;
        }
        return nounFrom(i, modifiers);
    }

    private @Nullable Word nounFrom(int first, List<String> modifiers) {
        int i = first;
        while (i < first + FAR && isModifier(i)) {
            if (!line.token(i).is("PUNCT") && !line.token(i).is("CCONJ")) {
                modifiers.add(words.additions().contains(line.word(i)) ? line.word(i) : lemma(i));
            }
            i++;
        }
        int last = i;
        while (line.token(last).isNominal() && continues(last)) {
            modifiers.add(lemma(last));
            last++;
        }
        boolean owner = line.token(last).isNominal() && OWNS.contains(line.word(last + 1));
        if (owner) {
            return nounFrom(last + 2, modifiers);
        }
        Token noun = line.token(last);
        boolean other = line.word(last).equals("others") || line.word(last).equals("other");
        // "two [counts] of murder", which a tagger takes for a verb.
        boolean plural = last == first
                && noun.is("VERB")
                && line.word(last).endsWith("s")
                && line.word(last + 1).equals("of");
        if (other) {
            modifiers.add("other");
        }
        boolean model = last == first && Scopes.isModel(line.word(last));
        return (noun.isNominal() || plural || model) && !other && !People.isDay(line.word(last))
                ? new Word(noun.lemma(), noun.span())
                : null;
    }

    private String lemma(int i) {
        return line.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    private boolean isModifier(int i) {
        Token token = line.token(i);
        boolean more = Set.of("more", "other", "additional").contains(line.word(i));
        boolean participle = (token.is("VERB") || token.is("X"))
                && (line.token(i + 1).isNominal() || line.token(i + 1).is("PUNCT") || i + 1 >= line.size())
                && (token.text().endsWith("ed") || token.text().endsWith("ing"));
        boolean comma = token.text().equals(",")
                && line.token(i - 1).is("ADJ")
                && line.token(i + 1).is("ADJ");
        boolean hyphen = token.text().equals("-");
        return token.is("ADJ")
                || more
                || participle
                || comma
                || hyphen
                || token.is("ADV") && line.token(i + 1).is("ADJ");
    }

    /** True if the noun run goes on: "police [officers]", but not "officers [shot] tonight", "others [Saturday]". */
    private boolean continues(int i) {
        Token next = line.token(i + 1);
        boolean touches = next.span().start() - line.token(i).span().end() <= 1;
        boolean plural = line.word(i).endsWith("s") && !line.word(i).endsWith("ss") && !line.isProper(i);
        return touches
                && next.isNominal()
                && !People.isDay(line.word(i + 1))
                && (!plural || line.word(i + 1).endsWith("s"));
    }

    private Word hyphenated(int start) {
        int end = start;
        while (Character.isLetter(line.at(end))) {
            end++;
        }
        String word = line.text().substring(start, end).toLowerCase(Locale.ROOT);
        return new Word(word, line.span(start, end));
    }

    /** The noun a measure is of: "$5 million [contract]", "5 kg of [cocaine]", "a [fine] of $5,000". */
    private @Nullable Word measured(Draft draft, int start, List<String> modifiers) {
        int i = line.after(draft.end());
        Set<String> links = Set.of("of", "in", "for");
        boolean share = draft.unit().measures("percent");
        if (links.contains(line.word(i)) && (line.word(i).equals("of") || !share)) {
            int noun = i + 1;
            while (line.token(noun).is("DET")
                    || RESTRICT.contains(line.word(noun))
                    || line.token(noun).is("NUM")) {
                noun++;
            }
            return nounFrom(noun, modifiers);
        }
        Word whole = share ? clauses.whole(draft) : null;
        if (whole != null) {
            return whole;
        }
        Word behind = line.word(i).equals(",") ? null : nounFrom(line.word(i).equals("-") ? i + 1 : i, modifiers);
        if (behind != null) {
            return behind;
        }
        return holders.ofMeasure(start);
    }

    private List<String> modifiersBefore(int start) {
        List<String> found = new ArrayList<>();
        int i = line.before(start);
        while (i >= 0
                && (line.token(i).is("ADJ")
                        || words.additions().contains(line.word(i))
                        || line.word(i).equals("other"))) {
            found.add(0, line.word(i));
            i--;
        }
        return found;
    }

    private void addTraits(Draft draft, int start, int end, List<String> modifiers, Set<String> traits) {
        String period = period(draft, end);
        if (period != null && !draft.is("age")) {
            traits.add("rate");
            traits.add("per:" + period);
        }
        if (draft.isCount() && clauses.isListed(start, end)) {
            traits.add("part");
        }
        if (draft.form() == Numeral.Form.ORDINAL
                && line.ahead(FIRST_SINCE, draft.end()).lookingAt()) {
            traits.add("first-since");
        }
        if (draft.form() != Numeral.Form.ORDINAL && modifiers.stream().anyMatch(words.additions()::contains)) {
            traits.add("additional");
        }
        if (!draft.is("age") && draft.tally() == null && clauses.isChange(draft, start, end)) {
            traits.add("change");
        }
    }

    /** What a rate is for one of: "day" of "40,000 a day"; null if the amount is none. */
    private @Nullable String period(Draft draft, int end) {
        Matcher rate = line.ahead(RATE, draft.end());
        if (rate.lookingAt() || end > draft.end() && (rate = line.ahead(RATE, end)).lookingAt()) {
            String last = rate.group().replaceAll(".*[ /-]", "").toLowerCase(Locale.ROOT);
            return PERIODS.getOrDefault(last, last);
        }
        Matcher far = line.ahead(FAR_RATE, end);
        boolean is = draft.form() != Numeral.Form.ORDINAL
                && far.lookingAt()
                && !BREATH.matcher(far.group(1)).find();
        return is ? far.group(2) : null;
    }
}

package org.wirecheck.kind.quantity;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Link;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;
import org.wirecheck.numeral.Numeral;

/** The clauses around an amount → the verb that tells what was done to what is counted, whose share it is, whether it is one of several parts, and who a nameless person is. */
final class Clauses {

    private static final Set<String> FATAL = Set.of("fatally", "mortally");
    /** "three critically": what befell some of those just counted. */
    private static final Set<String> SOME =
            Set.of("critically", "seriously", "severely", "gravely", "badly", "fatally");

    private static final Set<String> INCLUDING = Set.of("including", "includes", "include");
    /** "One man was shot in the chest, one in the leg" tells of each and counts none. */
    private static final Pattern ONE_BY_ONE =
            Pattern.compile("(?i)\\bone\\b.*\\b(?:one|another|a second|the other)\\b");

    /** "of the 46 people aboard, 12 died": the whole, of which nothing is told but that it is one. */
    private static final Pattern OF_WHOLE = Pattern.compile(
            "(?i)(?:^|[,;:] |\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|most|many|half|none|few|several|percent|cent|third|quarter|\\d) )of (?:the |its |their |those |these )?(?:about |some |nearly |more than |at least )?$");

    private static final Pattern COMPARED = Pattern.compile(
            " (?:more|less|fewer|higher|lower|larger|smaller|greater) than\\b| (?:higher|lower|up|down)\\b");
    private static final Set<String> CHANGES_BARE =
            Set.of(("up down rose fell rise rises fall falls climbed jumped dropped declined grew surged soared "
                            + "slipped plunged tumbled sank edged advanced increased decreased gained lost rising falling risen fallen shrank slumped")
                    .split(" "));
    private static final String AGE = "age";
    private static final int FAR = 7;
    private static final int DIRECTLY = 2;
    private static final int NEAR = 5;
    private static final Set<String> CHARGES = Set.of("count", "charge");
    /** Verbs that leave it to a participle to tell what became of their object. */
    private static final Set<String> LIGHT = Set.of("leave", "find", "have", "get", "see", "send", "make", "keep");

    private final Line line;
    private final Words words;

    Clauses(Line line, Words words) {
        this.line = line;
        this.words = words;
    }

    @Nullable
    Word predicate(Draft draft, Set<String> traits) {
        int token = line.sentence().tokenAt(line.span(draft.start(), Math.max(draft.start() + 1, draft.end())));
        Clause clause = token < 0 ? null : defining(token);
        if (clause == null || isWhole(draft, clause)) {
            return null;
        }
        if (words.targets().contains(clause.verb().modal())) {
            traits.add("target");
        }
        Token head = line.token(clause.verb().head());
        int next = line.after(draft.end());
        boolean them = line.word(next).equals("of") && line.word(next + 1).equals("them");
        boolean fatal = FATAL.contains(line.word(clause.verb().head() - 1))
                || FATAL.contains(line.word(them ? next + 2 : next));
        return new Word(fatal ? "kill" : clause.verb().lemma(), head.span());
    }

    /** "one of the 12 people [killed]" tells of the whole, "four of the 46 [survived]" does not. */
    private boolean isWhole(Draft draft, Clause clause) {
        boolean own = clause.link() == Link.PARTICIPLE || clause.link() == Link.RELATIVE;
        return !own && line.behind(OF_WHOLE, draft.start());
    }

    /**
     * The clause that tells what was done to those that are counted: "three others [wounded]", "the 16 [injured] in the
     * blast", "the two men who [were killed]" before the clause they stand in.
     */
    private @Nullable Clause defining(int token) {
        for (Clause clause : line.sentence().clauses()) {
            boolean relative = clause.link() == Link.RELATIVE;
            if ((relative || clause.link() == Link.PARTICIPLE) && isBehind(clause, token, relative)) {
                return clause;
            }
        }
        Clause own = next(token);
        own = own != null ? own : line.sentence().clauseAt(token);
        // "Ten victims [aged] between 20 and 37 were shot"
        return own != null && !own.verb().lemma().equals(AGE) ? own : main(token);
    }

    /** "A second suspect in the attack that killed one [was arrested]": the first main clause behind a subject nobody found. */
    private @Nullable Clause main(int token) {
        for (Clause clause : line.sentence().clauses()) {
            if (clause.link() == Link.MAIN
                    && clause.verb().first() > token
                    && !clause.verb().lemma().equals(AGE)) {
                return clause;
            }
        }
        return null;
    }

    /** "killing 10 people, [injuring] dozens": behind a comma a participle tells of what did it, not of the 10. */
    private boolean isBehind(Clause clause, int token, boolean relative) {
        Phrase subject = clause.subject();
        if (subject == null || !subject.contains(token) || clause.verb().first() <= subject.last()) {
            return false;
        }
        boolean comma = line.word(subject.last() + 1).equals(",");
        boolean goesOn = comma && !relative && line.word(clause.verb().head()).endsWith("ing");
        return !goesOn && clause.verb().first() <= subject.last() + DIRECTLY + (comma ? 1 : 0);
    }

    /** The clause of the verb right behind the noun, or of the one of which it is the object; null for none. */
    private @Nullable Clause next(int token) {
        Phrase phrase = line.sentence().phraseAt(token);
        Clause best = null;
        for (Clause clause : line.sentence().clauses()) {
            boolean opens =
                    clause.link() != Link.INFINITIVE && !clause.verb().lemma().equals(AGE);
            if (phrase != null && opens && clause.verb().first() == phrase.last() + 1) {
                return clause;
            }
            Phrase object = clause.object();
            boolean acts = object != null
                    && object.contains(token)
                    && clause.verb().last() < object.first()
                    && !LIGHT.contains(clause.verb().lemma());
            best = acts && (best == null || best.verb().last() < clause.verb().last()) ? clause : best;
        }
        return best;
    }

    /** "The [district] is 35 percent Latino": what a share of is told by "be". */
    @Nullable
    Word whole(Draft draft) {
        int token = line.sentence().tokenAt(line.span(draft.start(), draft.end()));
        Clause clause = token < 0 ? null : line.sentence().clauseAt(token);
        Phrase subject = clause == null ? null : clause.subject();
        if (clause == null || subject == null || !clause.verb().lemma().equals("be") || subject.last() >= token) {
            return null;
        }
        Token head = line.token(subject.head());
        return head.is("NOUN") ? new Word(head.lemma(), head.span()) : null;
    }

    /** "[three] men and a woman", "a baby and [four] others": one of several things counted together. */
    boolean isListed(int start, int end) {
        int behind = line.after(end);
        boolean goesOn = line.word(behind).equals("and")
                && (line.token(behind + 1).is("DET") || line.token(behind + 1).is("NUM"))
                && !line.token(behind + 2).is("VERB")
                && !opensClause(behind + 1);
        boolean listed = line.word(behind).equals(",") && line.token(behind + 1).is("NUM") && isItem(behind + 2);
        int before = line.before(start);
        boolean follows = line.word(before).equals("and")
                && line.token(before - 1).isNominal()
                && (line.token(before - 2).is("DET")
                        || line.token(before - 2).is("NUM")
                        || line.token(before - 2).is("ADJ"));
        boolean heads =
                line.word(before).equals(",") && before == 1 && line.token(0).isNominal();
        return goesOn || listed || follows || heads && people(line.word(0));
    }

    /** "loaded magazines and": what is counted next in a list that goes on. */
    private boolean isItem(int from) {
        int noun = from;
        while (noun < from + NEAR
                && (line.token(noun).is("ADJ")
                        || line.token(noun).is("VERB")
                        || line.token(noun).isNominal() && line.token(noun + 1).isNominal())) {
            noun++;
        }
        return line.token(noun).isNominal() && Set.of(",", "and").contains(line.word(noun + 1));
    }

    private boolean people(String word) {
        return words.bearers().contains(word);
    }

    /** True if the phrase from a token on has a verb of its own: "… and two women [were hurt]". */
    private boolean opensClause(int from) {
        for (Clause clause : line.sentence().clauses()) {
            Phrase subject = clause.subject();
            boolean finite = clause.link() != Link.PARTICIPLE;
            if (finite
                    && subject != null
                    && subject.first() <= from
                    && subject.first() >= from - 1
                    && clause.verb().first() > from) {
                return true;
            }
        }
        return false;
    }

    /** What sets a count apart from others of its noun: counts of which crime, those who did it, in which condition. */
    void addTold(Draft draft, int start, @Nullable Word governor, Set<String> traits) {
        if (isSome(draft, start)) {
            traits.add("subset");
        }
        int token = line.sentence().tokenAt(line.span(draft.start(), draft.end()));
        Clause clause = token < 0 ? null : defining(token);
        if (governor != null && CHARGES.contains(governor.lemma())) {
            int of = line.after(governor.span().end());
            Phrase crime = line.word(of).equals("of") ? line.sentence().phraseAt(of + 1) : null;
            if (crime != null) {
                traits.add("crime:" + line.token(crime.head()).lemma());
            }
        }
        if (draft.number().equals(BigDecimal.ONE)
                && ONE_BY_ONE
                        .matcher(line.text().substring(line.from(), line.to()))
                        .find()) {
            traits.add("single");
        }
        if (clause != null && isDoer(clause, token)) {
            traits.add("side:suspect");
        }
        if (clause != null && clause.verb().lemma().equals("be")) {
            int end = Math.min(clause.last(), clause.verb().last() + NEAR);
            for (int i = clause.verb().last() + 1; i < end; i++) {
                if (line.word(i + 1).equals("condition")) {
                    traits.add("state:" + line.word(i));
                }
            }
        }
    }

    /** "including two children", "three critically": some of those just counted. */
    private boolean isSome(Draft draft, int start) {
        int next = line.after(draft.end());
        boolean closed =
                !line.token(next + 1).isNominal() && !line.token(next + 1).isVerbal();
        return isAmong(line.before(start)) || SOME.contains(line.word(next)) && closed;
    }

    private boolean isAmong(int before) {
        boolean them = line.word(before).equals("them") && line.word(before - 1).equals("among");
        return them || INCLUDING.contains(line.word(before));
    }

    /** "[two] gunmen killed five", "[two] people started shooting"; "five shot in a bar" were. */
    private boolean isDoer(Clause clause, int token) {
        Phrase object = clause.object();
        boolean acts = object != null && object.first() > clause.verb().last()
                || line.word(clause.verb().head()).endsWith("ing");
        return acts
                && !clause.verb().passive()
                && clause.subject() != null
                && clause.subject().contains(token)
                && !clause.verb().lemma().equals("miss")
                && "side:suspect".equals(words.roles().side(line.sentence(), token));
    }

    /** Who the nameless person of an age is in the story, and whether a man or a woman. */
    void addRoles(Draft draft, Set<String> traits) {
        Word noun = draft.governor();
        int token = line.sentence().tokenAt(noun == null ? line.span(draft.start(), draft.end()) : noun.span());
        String side = token < 0 ? null : words.roles().side(line.sentence(), token);
        String sex = noun == null ? null : words.roles().sex(noun.lemma());
        if (side != null) {
            traits.add(side);
        }
        if (sex != null) {
            traits.add(sex);
        }
    }

    /** "rose by [12]", "fell [5 percent]", "[3 points] higher": by how much something changed. */
    boolean isChange(Draft draft, int start, int end) {
        if (draft.form() == Numeral.Form.ORDINAL) {
            return false;
        }
        int before = line.before(start);
        boolean by = line.word(before).equals("by") && changeNear(before);
        boolean rated = Set.of("percent", "points").contains(draft.unit().dimension());
        boolean bare = CHANGES_BARE.contains(line.word(before)) && !draft.isCount();
        boolean named = rated && end > draft.end() && words.changes().contains(line.word(line.before(end)));
        boolean of = line.word(before).equals("of") && words.changes().contains(line.word(before - 1));
        return by || bare || named || of || line.ahead(COMPARED, draft.end()).lookingAt();
    }

    private boolean changeNear(int before) {
        for (int i = before - 1; i >= 0 && i > before - FAR; i--) {
            if (words.changes().contains(line.word(i))) {
                return true;
            }
        }
        return false;
    }
}

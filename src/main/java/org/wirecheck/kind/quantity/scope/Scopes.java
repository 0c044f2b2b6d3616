package org.wirecheck.kind.quantity.scope;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/**
 * Of what a count is a count: of one event or of several ("in their five operations"), of a sum over parts ("a combined 157"),
 * of a share ("two to one hospital, one to another"), of those who survived, of another event ("meanwhile, two people were
 * shot"), of a named model ("seven AK-47 rifles").
 */
public final class Scopes {

    private static final Set<String> SUMMED = Set.of("combined", "cumulative", "aggregate");
    private static final Set<String> OVER = Set.of("in", "over", "during", "across", "throughout");
    private static final Set<String> MANY = Set.of("several", "many", "separate", "multiple", "various", "both");
    private static final Set<String> MARKS = Set.of(",", ";", "and");
    private static final Set<String> ANOTHER = Set.of("another", "others");
    private static final Set<String> EVERYBODY = Set.of("people", "person", "individual");
    private static final Set<String> HURT = Set.of("injure", "wound", "hurt", "injury", "injured", "wounded");
    private static final Pattern MODEL = Pattern.compile("\\p{L}{1,4}-\\d{1,4}\\p{L}{0,2}");
    /** "One of the victims was killed", right behind "Ten people were wounded": the ten are not all alive. */
    private static final Pattern DEAD_AMONG = Pattern.compile(
            "(?i)(?:one|two|three|four|five|\\d) of (?:the |them|those)[^.]{0,40}\\b(?:killed|died|dead|fatally|succumbed)\\b");

    private final WordList asides;
    private final WordList events;

    public Scopes(Lexicon lexicon) {
        asides = lexicon.list("asides");
        events = lexicon.list("events");
    }

    /**
     * The traits of a count.
     *
     * @param first index of its own first word, or of the hedge before it
     * @param last index of the last word of what it counts
     * @param next the sentence behind, or null
     */
    public Set<String> of(Sentence sentence, int first, int last, Hook hook, @Nullable Sentence next) {
        Set<String> traits = new TreeSet<>();
        Line line = new Line(sentence.tokens());
        add(traits, "sum", SUMMED.contains(line.word(first - 1)));
        add(traits, "several-events", isOverSeveral(line, first, last));
        add(traits, "share", isShare(line, last, hook) || isNextShare(line, first, hook));
        add(traits, "rest", isRest(line, first, hook));
        add(traits, "survivor", isOfSurvivors(sentence, line, first, hook));
        add(traits, "aside", isAside(line, first));
        add(traits, "model", hook.modifiers().stream().anyMatch(Scopes::isModel));
        add(traits, "with-dead", isHurt(hook) && next != null && isOfDead(next));
        return traits;
    }

    /** True for "AK-47", "F-16s": a name of things that are made in numbers. */
    public static boolean isModel(String word) {
        return MODEL.matcher(word).matches();
    }

    /** A sentence's words. */
    private record Line(List<Token> tokens) {

        private static final Token NONE = new Token(org.wirecheck.model.Span.of(0, 0), "", "X", "");

        Token token(int i) {
            return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
        }

        String word(int i) {
            return token(i).text().toLowerCase(Locale.ROOT);
        }

        int size() {
            return tokens.size();
        }
    }

    private static void add(Set<String> traits, String trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    /** "In their five operations so far", "in several attacks": a number over more than one event; not the number of events. */
    private boolean isOverSeveral(Line line, int first, int last) {
        for (int i = 0; i < line.size(); i++) {
            if (OVER.contains(line.word(i))) {
                int at = i + 1;
                while (line.token(at).is("DET")
                        || line.token(at).is("PRON")
                        || line.word(at).equals("least")) {
                    at++;
                }
                boolean many = line.token(at).is("NUM") && !line.word(at).equals("one") || MANY.contains(line.word(at));
                boolean own = at >= first && at <= last;
                if (many && !own && isEvents(line, at + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isEvents(Line line, int from) {
        int noun = from;
        while (line.token(noun).is("ADJ")
                || line.token(noun).is("NOUN") && line.token(noun + 1).is("NOUN")) {
            noun++;
        }
        Token head = line.token(noun);
        boolean plural = head.is("NOUN") && !head.lemma().equals(line.word(noun));
        return plural && events.contains(head.lemma());
    }

    /** "[Two] victims were taken to Kern Hospital, one to Dale": the one who tells where each was brought counts no total. */
    private static boolean isShare(Line line, int last, Hook hook) {
        String link = line.word(last + 1);
        String verb = hook.predicate() == null ? "" : hook.predicate().lemma();
        for (int i = last + 2; i < line.size() - 1; i++) {
            boolean opens = MARKS.contains(line.word(i - 1))
                    && !line.token(i - 2).is("NUM")
                    && (line.token(i).is("NUM") || ANOTHER.contains(line.word(i)));
            if (opens) {
                int then = i + 1;
                while (line.token(then).is("AUX")) {
                    then++;
                }
                boolean likewise =
                        line.token(then).is("VERB") && line.token(then).lemma().equals(verb);
                boolean there = line.token(i + 1).is("ADP")
                        && (line.word(i + 1).equals(link) || isBehind(line, last, i, line.word(i + 1)));
                if (likewise || there) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "…, [one] was taken to Dale Hospital", "… and [one] to Dale Hospital". */
    private static boolean isNextShare(Line line, int first, Hook hook) {
        if (hook.governor() != null || !MARKS.contains(line.word(first - 1))) {
            return false;
        }
        boolean taken = line.token(first + 1).is("AUX") && line.token(first + 2).is("VERB");
        String likewise = taken ? line.word(first + 2) : line.token(first + 1).is("ADP") ? line.word(first + 1) : "";
        for (int i = 0; i < first - 1 && !likewise.isEmpty(); i++) {
            if (line.token(i).is("NUM") && line.token(i + 1).isNominal()) {
                return isBehind(line, i, first - 1, likewise);
            }
        }
        return false;
    }

    /** "a baby and [four] others", "Baby, [4] people injured": the number leaves out whom the list names before it. */
    private static boolean isRest(Line line, int first, Hook hook) {
        String noun = hook.governor() == null ? "" : hook.governor().lemma();
        boolean other = hook.modifiers().contains("other");
        boolean behind =
                line.word(first - 1).equals("and") || line.word(first - 1).equals(",") && (other || first == 2);
        return hook.traits().contains("part")
                && (other || EVERYBODY.contains(noun))
                && behind
                && (line.token(first - 2).isNominal() || isModel(line.word(first - 2)));
    }

    private static boolean isBehind(Line line, int from, int to, String word) {
        for (int i = from + 1; i < to; i++) {
            if (line.word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSurvivors(Sentence sentence, Line line, int first, Hook hook) {
        String noun = hook.governor() == null ? "" : hook.governor().lemma();
        if (noun.equals("survivor") || hook.modifiers().contains("surviving")) {
            return true;
        }
        for (Clause clause : sentence.clauses()) {
            Phrase subject = clause.subject();
            Phrase object = clause.object();
            boolean lists = clause.verb().lemma().equals("include") && object != null && object.contains(first);
            if (lists && subject != null) {
                for (int i = subject.first(); i <= subject.last(); i++) {
                    if (line.word(i).startsWith("surviv")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "Meanwhile, two people were shot", "about the same time": something else that happened. */
    private boolean isAside(Line line, int first) {
        List<String> words = line.tokens().stream()
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .toList();
        return first > 0 && asides.match(words, 0).filter(f -> f.to() <= first).isPresent();
    }

    private static boolean isHurt(Hook hook) {
        return hook.predicate() != null && HURT.contains(hook.predicate().lemma())
                || hook.governor() != null && HURT.contains(hook.governor().lemma());
    }

    private static boolean isOfDead(Sentence next) {
        StringBuilder words = new StringBuilder();
        next.tokens().forEach(token -> words.append(token.text()).append(' '));
        return DEAD_AMONG.matcher(words).lookingAt();
    }
}

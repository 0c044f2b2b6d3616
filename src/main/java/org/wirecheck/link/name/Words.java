package org.wirecheck.link.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/** The words of a sentence as names are made of them, without possessive endings. */
public final class Words {

    // "Chicago-based", "Republican-led", "Roe-era"
    private static final Pattern COMPOUND =
            Pattern.compile("-(?:[a-z]+(?:ed|ing)|led|born|style|era|area|run|made|wide|held|owned|only|like)$");
    private static final Set<String> PANELS = Set.of("Committee", "Subcommittee", "Council", "Commission", "Caucus");
    private static final Set<String> OWNERS = Set.of("Children", "Women", "Men", "Veterans", "People", "Boys", "Girls");

    private Words() {}

    public static List<String> of(Sentence sentence) {
        List<String> words = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            words.add(withoutStanding(Folded.withoutPossessive(token.text())));
        }
        return words;
    }

    // "Mayor-elect" and "then-Senator" are a mayor and a senator to whoever looks for a title.
    private static String withoutStanding(String word) {
        if (word.indexOf('-') < 0) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("-elect") && !lower.equals("president-elect")) {
            return word.substring(0, word.length() - "-elect".length());
        }
        return lower.startsWith("then-") ? word.substring(5) : lower.startsWith("ex-") ? word.substring(3) : word;
    }

    /** The span of these tokens, a possessive ending of the last left out. */
    public static Span span(Sentence sentence, int first, int last) {
        Span whole = sentence.spanOf(first, last);
        String text = sentence.tokens().get(last).text();
        int cut = text.length() - Folded.withoutPossessive(text).length();
        return new Span(whole.field(), whole.start(), whole.end() - cut);
    }

    public static boolean isPossessive(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        return text.length() != Folded.withoutPossessive(text).length()
                || (at + 1 < tokens.size()
                        && isPossessiveMark(tokens.get(at + 1).text()));
    }

    public static boolean isPossessiveMark(String text) {
        return text.equals("'s") || text.equals("'") || text.equals("’s") || text.equals("'S");
    }

    public static boolean hasLetters(String word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }

    /** True for a word with a capital that may be part of a name: no handle, link or "R-Ohio". */
    public static boolean isNameLike(String word) {
        if (word.isEmpty() || !(Character.isUpperCase(word.codePointAt(0)) || isArticledSurname(word))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && "'’.-‑&".indexOf(c) < 0) {
                return false;
            }
        }
        boolean party = word.length() > 2 && word.charAt(1) == '-' && "RDI".indexOf(word.charAt(0)) >= 0;
        return !party && !COMPOUND.matcher(word).find();
    }

    // "al-Rashid", "d'Amato"
    private static boolean isArticledSurname(String word) {
        int cut = Math.max(word.indexOf('-'), word.indexOf('\''));
        return cut > 0 && cut < 3 && cut + 1 < word.length() && Character.isUpperCase(word.charAt(cut + 1));
    }

    /** Index of the token up to which the run goes on behind {@code end}, or -1 if it ends there. */
    public static int continues(List<Token> tokens, List<String> words, int start, int end, Lexicon lexicon) {
        int next = end + 1;
        String word = tokens.get(next).text();
        int titled = titleEnd(words, start, end, lexicon);
        if (titled > end) {
            return titled;
        }
        boolean apart = tokens.get(end).span().end() < tokens.get(next).span().start();
        if (isNameLike(word)) {
            boolean calendar = lexicon.is("not-names", words.get(next));

            return calendar && !surnameLike(words, end, next, lexicon) ? -1 : next;
        }
        if (word.equals(".") && !apart && words.get(end).length() == 1) {
            return next;
        }
        if (word.equals(",") && next + 1 < tokens.size() && closesName(words.get(next + 1), lexicon)) {
            return next + 1;
        }
        if (isNickname(tokens, next)) {
            return next + 3;
        }
        return connected(tokens, words, start, next, lexicon);
    }

    // "Secretary of State" goes on over "of".
    private static int titleEnd(List<String> words, int start, int end, Lexicon lexicon) {
        for (int i = Math.max(start, end - 2); i <= end; i++) {
            Optional<Found<WordEntry>> title = Titles.at(lexicon, words, i);
            if (title.isPresent()
                    && title.get().to() - 1 > end
                    && isNameLike(words.get(title.get().to() - 1))) {
                return title.get().to() - 1;
            }
        }
        return end;
    }

    /** "Sheriff's Office", "Children's Hospital": the token of the head that goes on over a possessive, or -1. */
    public static int ownedHead(List<Token> tokens, List<String> words, int end, Lexicon lexicon) {
        int next = isPossessiveMark(
                        tokens.get(Math.min(end + 1, tokens.size() - 1)).text())
                ? end + 2
                : end + 1;
        boolean owner =
                OWNERS.contains(words.get(end)) || lexicon.list("offices").contains(words.get(end));
        boolean headed =
                next < tokens.size() && isNameLike(words.get(next)) && lexicon.is("name-heads", words.get(next));
        return owner && headed ? next : -1;
    }

    // Mark “Cornbread” Roe
    private static boolean isNickname(List<Token> tokens, int at) {
        return at + 3 < tokens.size()
                && isQuote(tokens.get(at).text())
                && isNameLike(tokens.get(at + 1).text())
                && isQuote(tokens.get(at + 2).text())
                && isNameLike(tokens.get(at + 3).text());
    }

    public static boolean isQuote(String text) {
        return text.length() == 1 && "\"“”‘’'".contains(text) || text.equals("''") || text.equals("``");
    }

    // "Theresa May": a month behind a first name is a surname unless a day follows.
    private static boolean surnameLike(List<String> words, int end, int next, Lexicon lexicon) {
        boolean dated = next + 1 < words.size()
                && !words.get(next + 1).isEmpty()
                && Character.isDigit(words.get(next + 1).charAt(0));
        return !dated
                && lexicon.firstNames().contains(words.get(end))
                && !lexicon.is("not-names/weekday", words.get(next));
    }

    private static boolean closesName(String word, Lexicon lexicon) {
        return PersonName.isSuffix(word) && !word.startsWith("I") || lexicon.is("name-heads/closing", word);
    }

    private static int connected(List<Token> tokens, List<String> words, int start, int at, Lexicon lexicon) {
        int next = at;
        while (next < tokens.size()
                        && next - at < 3
                        && PersonName.isParticle(words.get(next))
                        && !words.get(next).equals("la")
                || next < tokens.size() && next > at && words.get(next).equals("la")) {
            next++;
        }
        if (next > at && next < tokens.size() && isNameLike(words.get(next))) {
            return next;
        }
        return governed(tokens, words, start, at, lexicon);
    }

    // "University of Iowa", "Department of Health and Human Services", "Smith & Sons"
    private static int governed(List<Token> tokens, List<String> words, int start, int at, Lexicon lexicon) {
        String word = words.get(at);
        int next = at + 1 < tokens.size() && words.get(at + 1).equals("the") ? at + 2 : at + 1;
        if (next >= tokens.size() || !isNameLike(words.get(next)) || lexicon.is("not-names", words.get(next))) {
            return -1;
        }
        if (word.equals("&")) {
            return next;
        }
        // "Rainbow Women and Children's Hospital"
        int owned = word.equals("and") && !lexicon.is("name-heads", words.get(at - 1))
                ? ownedHead(tokens, words, next, lexicon)
                : -1;
        if (owned > 0 && OWNERS.contains(words.get(next))) {
            return owned;
        }
        boolean chain = words.subList(start, at).stream()
                .anyMatch(w -> lexicon.is("name-heads/governing", w) && !lexicon.is("name-heads/place", w));
        boolean on = word.equals("on") && PANELS.contains(words.get(at - 1));
        if (on || chain && word.equals("of")) {
            return next;
        }
        boolean governs = word.equals("of") || word.equals("for");
        boolean place = lexicon.is("name-heads/place", words.get(at - 1)) && at - 1 > start;
        if (governs && !place && lexicon.is("name-heads/governing", words.get(at - 1))) {
            return next;
        }
        boolean listed = word.equals("and")
                && words.subList(start, at).stream().anyMatch(w -> w.equals("of") || w.equals("for") || w.equals("on"));
        return listed
                        && next == at + 1
                        && !Titles.at(lexicon, words, next).isPresent()
                        && !lexicon.firstNames().contains(words.get(next))
                ? next
                : -1;
    }
}

package org.wirecheck.kind.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.model.Document;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.numeral.Hedges;
import org.wirecheck.numeral.Numeral;
import org.wirecheck.numeral.Numerals;

/**
 * One sentence → the people it counts and then lists in full. A list is full only if it says so: behind a colon, between
 * dashes, or right behind "people" and nothing but counted people up to the next stop. "Nine people, including two nurses"
 * and "five shot, two fatally" list nobody in full.
 */
final class Enumerations {

    /** Wholes whose members may be called anything a person is called. */
    private static final Set<String> ANYBODY =
            Set.of("people", "persons", "victims", "passengers", "civilians", "individuals");

    private static final Map<String, Integer> SEVERAL = Map.of("couple", 2, "pair", 2, "twins", 2, "triplets", 3);
    private static final Set<String> UNCOUNTED =
            Set.of("family", "families", "staff", "crew", "people", "others", "relatives");
    private static final Set<String> OWNED = Set.of("his", "her", "their");
    private static final Set<String> OPENS = Set.of(":", "—", "–", "--", "-", ",");
    private static final BigDecimal MOST = BigDecimal.valueOf(2000);
    private static final int LONGEST_NOUN = 5;

    private final Set<String> people = new HashSet<>();

    Enumerations(Lexicon lexicon) {
        for (String list : List.of("persons", "kinship")) {
            for (WordEntry entry : lexicon.list(list).entries()) {
                entry.forms().forEach(form -> people.add(form.toLowerCase(Locale.ROOT)));
            }
        }
        people.removeAll(UNCOUNTED);
    }

    /** The full lists of a sentence, in text order. */
    List<Enumeration> in(Document document, Sentence sentence) {
        boolean anybody = sentence.tokens().stream()
                .anyMatch(token -> ANYBODY.contains(token.text().toLowerCase(Locale.ROOT)));
        if (!anybody) {
            return List.of();
        }
        Scan scan = new Scan(document, sentence);
        List<Enumeration> found = new ArrayList<>();
        for (int i = 0; i < scan.size(); i++) {
            Enumeration list = scan.listAt(i);
            if (list != null) {
                found.add(list);
                i = sentence.tokenAt(list.parts());
            }
        }
        return found;
    }

    /** A counted noun: tokens {@code first} to {@code last}. */
    private record Group(int first, int last, BigDecimal number, String noun) {}

    private final class Scan {

        private final Document document;
        private final Sentence sentence;
        private final Map<Integer, Numeral> numerals = new HashMap<>();

        Scan(Document document, Sentence sentence) {
            this.document = document;
            this.sentence = sentence;
            String text = document.article().content(sentence.span().field());
            for (Numeral n :
                    Numerals.in(text, sentence.span().start(), sentence.span().end())) {
                numerals.put(n.start(), n);
            }
        }

        int size() {
            return sentence.tokens().size();
        }

        @Nullable
        Enumeration listAt(int i) {
            Group whole = group(i);
            if (whole == null || !ANYBODY.contains(whole.noun()) || isHedged(whole) || isPart(i)) {
                return null;
            }
            int open = whole.last() + 1;
            while (open < size() && !OPENS.contains(word(open))) {
                if (isPeople(group(open))
                        || word(open).equals(".")
                        || word(open).equals(";")) {
                    return null;
                }
                open++;
            }
            List<Group> parts = parts(open + 1);
            boolean full =
                    parts.size() > 1 && closes(parts.get(parts.size() - 1).last() + 1, word(open));
            return full ? enumeration(whole, parts) : null;
        }

        private boolean isPeople(@Nullable Group group) {
            return group != null && (people.contains(group.noun()) || ANYBODY.contains(group.noun()));
        }

        private Enumeration enumeration(Group whole, List<Group> parts) {
            Span first = sentence.spanOf(whole.first(), whole.last());
            Span rest = sentence.spanOf(
                    parts.get(0).first(), parts.get(parts.size() - 1).last());
            List<BigDecimal> numbers = parts.stream().map(Group::number).toList();
            return new Enumeration(first, whole.number(), rest, numbers);
        }

        /** "two men, a boy and three women": nothing but counted people. */
        private List<Group> parts(int from) {
            List<Group> parts = new ArrayList<>();
            int at = from;
            boolean last = false;
            while (true) {
                Group part = group(at);
                if (part == null || !people.contains(part.noun()) && !SEVERAL.containsKey(part.noun())) {
                    return List.of();
                }
                parts.add(part);
                at = part.last() + 1;
                boolean comma = word(at).equals(",");
                int next = comma ? at + 1 : at;
                boolean and = word(next).equals("and");
                if (last || !and && !(comma && group(next) != null)) {
                    return last ? parts : List.of();
                }
                last = and;
                at = and ? next + 1 : next;
            }
        }

        /** True at the end of the sentence, at the dash that opened the list, or at a comma no further part follows. */
        private boolean closes(int at, String open) {
            String word = word(at);
            boolean end = at >= size() || word.equals(".") || word.equals(";");
            boolean further =
                    Set.of("and", "including", "among", "plus", "along", "as").contains(word(at + 1));
            boolean comma = open.equals(",") && word.equals(",") && group(at + 1) == null && !further;
            return end || comma || !open.equals(",") && word.equals(open);
        }

        /** "seven people", "a man", "his wife", "two young women"; null if nobody is counted there. */
        private @Nullable Group group(int i) {
            if (i >= size()) {
                return null;
            }
            Token token = sentence.tokens().get(i);
            Numeral n = numerals.get(token.span().start());
            if (n == null && OWNED.contains(word(i)) && i + 1 < size()) {
                Numeral owned = numerals.get(sentence.tokens().get(i + 1).span().start());
                return owned == null ? noun(i, i + 1, BigDecimal.ONE) : counted(i, owned);
            }
            if (n != null) {
                return counted(i, n);
            }
            return word(i).equals("a") || word(i).equals("an") ? noun(i, i + 1, BigDecimal.ONE) : null;
        }

        private @Nullable Group counted(int first, Numeral n) {
            boolean plain =
                    n.is(Numeral.Form.CARDINAL) && n.isWhole() && n.region().isPoint() && !n.glued();
            if (!plain || n.value().signum() <= 0 || n.value().compareTo(MOST) > 0) {
                return null;
            }
            int next = first;
            while (next < size() && sentence.tokens().get(next).span().start() < n.end()) {
                next++;
            }
            return noun(first, next, n.value());
        }

        private @Nullable Group noun(int first, int from, BigDecimal number) {
            int last = from - 1;
            for (int i = from; i < size() && i < from + LONGEST_NOUN; i++) {
                Token token = sentence.tokens().get(i);
                if (token.isNominal()) {
                    last = i;
                } else if (!token.is("ADJ") && !word(i).equals("-") || last >= from) {
                    break;
                }
            }
            if (last < from) {
                return null;
            }
            String head = word(last);
            BigDecimal several = BigDecimal.valueOf(SEVERAL.getOrDefault(head, 1));
            boolean one = number.equals(BigDecimal.ONE);
            return new Group(first, last, one ? several : number, head);
        }

        private boolean isHedged(Group group) {
            Span span = sentence.spanOf(group.first(), group.last());
            String text = document.article().content(span.field());
            Hedges.Found hedge = Hedges.around(
                    text,
                    sentence.span().start(),
                    span.start(),
                    span.end(),
                    sentence.span().end());
            return hedge != null;
        }

        /** "two of the seven people", "for five people": the whole is another one, or each counts alone. */
        private boolean isPart(int i) {
            boolean known = Set.of("the", "those", "these", "all").contains(word(i - 1));
            String before = word(known ? i - 2 : i - 1);
            return Set.of("of", "per", "than", "every", "each").contains(before);
        }

        private String word(int i) {
            return i < 0 || i >= size() ? "" : sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
        }
    }
}

package org.wirecheck.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Entries by their written forms, found in running text by longest match; filled once, then only read. */
final class PhraseIndex<T> {
    private record Slot<T>(String cased, T entry) {}

    private final Map<String, List<Slot<T>>> byKey = new HashMap<>();
    private final Map<String, Integer> longestByFirstRun = new HashMap<>();

    void add(String form, T entry) {
        String cased = Phrase.of(form);
        String key = cased.toLowerCase(Locale.ROOT);
        byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Slot<>(cased, entry));
        longestByFirstRun.merge(Phrase.firstRun(key), key.length(), Math::max);
    }

    /** Every entry one of whose forms is exactly these words, in the order in which they were added. */
    List<T> exactly(String words) {
        return entriesFor(Phrase.isPlain(words) ? words : Phrase.of(words));
    }

    /** The entries behind the longest form that starts at {@code from} and ends where a token ends. */
    Optional<Found<List<T>>> longest(List<String> tokens, int from) {
        return longest(tokens, from, entry -> true);
    }

    /** As above, counting only entries that pass. */
    Optional<Found<List<T>>> longest(List<String> tokens, int from, Predicate<T> wanted) {
        String first = tokens.get(from);
        Integer limit = null;
        if (Phrase.isPlain(first)) {
            limit = longestByFirstRun.get(first.toLowerCase(Locale.ROOT));
            // Most words of a text begin no entry; they are let go before anything is built.
            if (limit == null) {
                return Optional.empty();
            }
        }
        Phrase phrase = new Phrase();
        Found<List<T>> best = null;
        for (int i = from; i < tokens.size(); i++) {
            boolean grew = phrase.append(tokens.get(i));
            if (limit == null) {
                limit = longestByFirstRun.get(Phrase.firstRun(phrase.cased()).toLowerCase(Locale.ROOT));
            }
            if (limit == null || phrase.length() > limit + 1) {
                break;
            }
            List<T> entries = grew ? wanted(entriesFor(phrase.cased()), wanted) : List.of();
            if (!entries.isEmpty()) {
                best = new Found<>(entries, from, i + 1);
            }
        }
        return Optional.ofNullable(best);
    }

    private static <T> List<T> wanted(List<T> entries, Predicate<T> wanted) {
        int passed = 0;
        for (T entry : entries) {
            passed += wanted.test(entry) ? 1 : 0;
        }
        return passed == entries.size()
                ? entries
                : passed == 0 ? List.of() : entries.stream().filter(wanted).toList();
    }

    private List<T> entriesFor(String cased) {
        List<Slot<T>> slots = byKey.get(cased.toLowerCase(Locale.ROOT));
        if (slots == null) {
            return List.of();
        }
        if (slots.size() == 1) {
            Slot<T> only = slots.get(0);
            return Phrase.capitalsAgree(only.cased(), cased) ? List.of(only.entry()) : List.of();
        }
        List<T> entries = new ArrayList<>(slots.size());
        for (Slot<T> slot : slots) {
            if (Phrase.capitalsAgree(slot.cased(), cased) && !entries.contains(slot.entry())) {
                entries.add(slot.entry());
            }
        }
        return entries;
    }
}

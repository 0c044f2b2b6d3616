package org.wirecheck.kind.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wirecheck.kind.office.OfficeValue.Status;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.lexicon.PlaceMatch;
import org.wirecheck.lexicon.WordEntry;

/**
 * The words around an office's name: how its holder stands to it and what it is of, from "former US" in "former US President"
 * and "of Ukraine" behind.
 *
 * @param from index of the first word that belongs to the phrase
 * @param to index behind the last
 */
record OfficePhrase(int from, int to, OfficeValue value) {

    private static final int LONGEST = 6;
    private static final List<String> BODIES = List.of("known-organisations", "organisations", "parties");
    private static final Set<String> RANKS = Set.of("deputy", "vice", "assistant", "co", "under");
    // "president from 2000 to 2006"
    private static final Set<String> UNTIL = Set.of("from", "until", "between", "in");
    private static final Set<String> REGIONAL =
            Set.of("governor", "lieutenant-governor", "senator", "representative", "state-representative");

    /** The phrase around an office found in these words. */
    static OfficePhrase around(Lexicon lexicon, List<String> words, Found<WordEntry> office) {
        String id = office.entry().id();
        Status status = Status.CURRENT;
        if (id.endsWith("-elect")) {
            id = id.substring(0, id.length() - "-elect".length());
            status = Status.ELECT;
        }
        String of = "";
        int from = office.from();
        while (from > 0 && office.from() - from < LONGEST) {
            Optional<Found<WordEntry>> word = statusBefore(lexicon, words, from);
            Optional<Found<PlaceEntry>> place =
                    word.isPresent() ? Optional.empty() : placeBefore(lexicon, words, from, id);
            if (word.isPresent()) {
                String known = word.get().entry().id();
                id = RANKS.contains(known) && from == office.from() ? known + "-" + id : id;
                status = status(known, words.get(word.get().from()), status);
                from = word.get().from();
            } else if (place.isPresent() && of.isEmpty()) {
                of = place.get().entry().id();
                from = place.get().from();
            } else if (bodyBefore(lexicon, words, from) < from) {
                from = bodyBefore(lexicon, words, from);
            } else {
                break;
            }
        }
        return behind(lexicon, words, from, office.to(), new OfficeValue(status, id, of));
    }

    private static OfficePhrase behind(Lexicon lexicon, List<String> words, int from, int to, OfficeValue value) {
        boolean elect = to < words.size() && words.get(to).equals("-elect");
        int end = elect ? to + 1 : to;
        boolean ended = end + 1 < words.size() && UNTIL.contains(words.get(end)) && isYear(words.get(end + 1));
        OfficeValue held = ended
                ? new OfficeValue(Status.THEN, value.office(), value.of())
                : elect ? new OfficeValue(Status.ELECT, value.office(), value.of()) : value;
        boolean governs = end + 1 < words.size()
                && (words.get(end).equals("of") || words.get(end).equals("from"));
        if (governs && value.of().isEmpty()) {
            int at = words.get(end + 1).equals("the") ? end + 2 : end + 1;
            Optional<PlaceMatch> place = at < words.size() ? lexicon.places().match(words, at) : Optional.empty();
            if (place.isPresent()) {
                return new OfficePhrase(
                        from,
                        place.get().nameEnd(),
                        new OfficeValue(
                                held.status(),
                                held.office(),
                                likely(place.get(), value.office()).id()));
            }
        }
        return new OfficePhrase(from, end, held);
    }

    private static Optional<Found<WordEntry>> statusBefore(Lexicon lexicon, List<String> words, int end) {
        if (words.get(end - 1).toLowerCase(Locale.ROOT).startsWith("then-")) {
            return lexicon.list("office-status").byId("then").map(then -> new Found<>(then, end - 1, end));
        }
        for (int from = Math.max(0, end - 2); from < end; from++) {
            Optional<Found<WordEntry>> found =
                    lexicon.list("office-status").match(words, from).filter(f -> f.to() == end);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    // "former Ohio GOP chairman", "former State Department spokesman": the body named between says nothing of the
    // standing.
    private static int bodyBefore(Lexicon lexicon, List<String> words, int end) {
        boolean named = Character.isUpperCase(words.get(end - 1).codePointAt(0))
                && end > 1
                && statusBefore(lexicon, words, end - 1).isPresent();
        if (named || lexicon.is("affiliations", words.get(end - 1))) {
            return end - 1;
        }
        for (int from = Math.max(0, end - 4); from < end; from++) {
            for (String list : BODIES) {
                Optional<Found<WordEntry>> body =
                        lexicon.list(list).match(words, from).filter(f -> f.to() == end);
                if (body.isPresent()) {
                    return from;
                }
            }
        }
        return end;
    }

    private static Optional<Found<PlaceEntry>> placeBefore(
            Lexicon lexicon, List<String> words, int end, String office) {
        int behind = words.get(end - 1).equals("'s") ? end - 1 : end;
        for (int from = Math.max(0, behind - 3); from < behind; from++) {
            int start = from;
            Optional<Found<PlaceEntry>> adjective =
                    lexicon.places().adjective(words, from).filter(f -> f.to() == behind);
            if (adjective.isPresent()) {
                return adjective;
            }
            Optional<Found<PlaceEntry>> code =
                    lexicon.places().abbreviation(words, from).filter(f -> f.to() == behind);
            if (code.isPresent() && words.get(from).endsWith(".")) {
                return code;
            }
            Optional<PlaceMatch> place = lexicon.places()
                    .match(words, from)
                    .filter(m -> m.nameEnd() == behind && !m.best().isAmbiguous());
            if (place.isPresent()) {
                return place.map(m -> new Found<>(likely(m, office), start, end));
            }
        }
        return Optional.empty();
    }

    /** Of places with one name the one that has such an office: governors have states, mayors towns. */
    static PlaceEntry likely(PlaceMatch match, String office) {
        boolean regional = REGIONAL.contains(office);
        boolean local = office.contains("mayor") || office.contains("police") || office.equals("sheriff");
        for (PlaceEntry place : match.candidates()) {
            boolean state = place.kind() == PlaceEntry.Kind.STATE;
            boolean town = place.kind() == PlaceEntry.Kind.CITY || place.kind() == PlaceEntry.Kind.COUNTY;
            if (regional && state || local && town) {
                return place;
            }
        }
        return match.best();
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.chars().allMatch(Character::isDigit);
    }

    private static Status status(String id, String word, Status known) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (id) {
            case "former", "retired" -> Status.FORMER;
            case "acting", "interim" -> Status.ACTING;
            case "elect", "designate" -> Status.ELECT;
            case "incoming" -> lower.equals("incoming") || lower.equals("next") ? Status.ELECT : known;
            case "late" -> Status.LATE;
                // Who was somebody's longtime aide may be it no more.
            case "then", "former-contested", "longtime" -> Status.THEN;
            case "nominee", "would-be" -> Status.NOMINEE;
            default -> known;
        };
    }
}

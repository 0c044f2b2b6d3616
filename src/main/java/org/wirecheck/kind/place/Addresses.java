package org.wirecheck.kind.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of a sentence → streets and blocks: "the 400 block of North Elm Street", "524 Harbour Ave." */
final class Addresses {

    private static final Set<String> CROSSED = Set.of("at", "near", "@");
    private static final Set<String> CROSSINGS = Set.of("corner", "intersection", "junction", "crossing");

    /**
     * An address in a sentence.
     *
     * @param from index of its first word
     * @param to index behind its last
     */
    record Address(int from, int to, PlaceValue value) {}

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("st", "street"),
            Map.entry("street", "street"),
            Map.entry("ave", "avenue"),
            Map.entry("avenue", "avenue"),
            Map.entry("rd", "road"),
            Map.entry("road", "road"),
            Map.entry("dr", "drive"),
            Map.entry("drive", "drive"),
            Map.entry("blvd", "boulevard"),
            Map.entry("boulevard", "boulevard"),
            Map.entry("ln", "lane"),
            Map.entry("lane", "lane"),
            Map.entry("ct", "court"),
            Map.entry("terrace", "terrace"),
            Map.entry("parkway", "parkway"),
            Map.entry("pkwy", "parkway"),
            Map.entry("highway", "highway"),
            Map.entry("hwy", "highway"),
            Map.entry("way", "way"),
            Map.entry("place", "place"));
    private static final Map<String, String> SIDES = Map.ofEntries(
            Map.entry("n", "north"),
            Map.entry("s", "south"),
            Map.entry("e", "east"),
            Map.entry("w", "west"),
            Map.entry("ne", "northeast"),
            Map.entry("nw", "northwest"),
            Map.entry("se", "southeast"),
            Map.entry("sw", "southwest"),
            Map.entry("first", "1st"),
            Map.entry("second", "2nd"),
            Map.entry("third", "3rd"),
            Map.entry("fourth", "4th"),
            Map.entry("fifth", "5th"),
            Map.entry("sixth", "6th"),
            Map.entry("seventh", "7th"),
            Map.entry("eighth", "8th"),
            Map.entry("ninth", "9th"),
            Map.entry("tenth", "10th"));
    private static final Set<String> DOUBTFUL = Set.of("way", "place", "drive");

    private Addresses() {}

    /** True for "elm street", not for a bare "elm". */
    static boolean isTyped(String street) {
        return TYPES.containsValue(street.substring(street.lastIndexOf(' ') + 1));
    }

    /** The address whose street type stands at this word, or null. */
    static @Nullable Address endingAt(List<String> words, int type) {
        String full = TYPES.get(bare(words.get(type)));
        if (full == null || type == 0 || !Character.isUpperCase(first(words.get(type)))) {
            return null;
        }
        int name = type;
        while (name > 0 && type - name < 4 && isName(words.get(name - 1))) {
            name--;
        }
        if (name == type) {
            return null;
        }
        String street = street(words, name, type, full);
        boolean block = name > 2
                && words.get(name - 1).equals("of")
                && words.get(name - 2).equalsIgnoreCase("block");
        if (block && isNumber(words.get(name - 3))) {
            return new Address(name - 3, type + 1, value(words.get(name - 3), street));
        }
        boolean numbered = name < type - 1 && isNumber(words.get(name));
        if (numbered) {
            return new Address(name, type + 1, value(words.get(name), street(words, name + 1, type, full)));
        }
        boolean doubtful = DOUBTFUL.contains(full) && !block;
        return doubtful ? null : new Address(name, type + 1, value("", street));
    }

    private static PlaceValue value(String number, String street) {
        return new PlaceValue(PlaceValue.STREET + (number.isEmpty() ? "" : number + "/") + street, false);
    }

    private static String street(List<String> words, int from, int type, String full) {
        StringBuilder street = new StringBuilder();
        for (int i = from; i < type; i++) {
            String word = bare(words.get(i));
            street.append(SIDES.getOrDefault(word, word)).append(' ');
        }
        return street.append(full).toString();
    }

    private static boolean isName(String word) {
        boolean ordinal = Character.isDigit(first(word)) && word.length() < 6;
        return Character.isUpperCase(first(word)) && !word.equals("I") || ordinal;
    }

    private static boolean isNumber(String word) {
        return word.length() < 6 && word.chars().allMatch(Character::isDigit);
    }

    private static char first(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    private static String bare(String word) {
        return (word.endsWith(".") ? word.substring(0, word.length() - 1) : word).toLowerCase(Locale.ROOT);
    }

    /** True for either name of "at Broadway and Pike", "the corner of 71st and Jefferson": streets, whichever towns have such names. */
    static boolean isCrossing(List<String> words, int first, int last) {
        return isLed(words, first) && isJoined(words, last + 1) && isStreetName(words, last + 2)
                || isJoined(words, first - 1) && isStreetName(words, first - 2) && isLed(words, first - 2);
    }

    private static boolean isLed(List<String> words, int at) {
        String before = word(words, at - 1);
        return CROSSED.contains(before) || before.equals("of") && CROSSINGS.contains(word(words, at - 2));
    }

    private static boolean isJoined(List<String> words, int at) {
        return word(words, at).equals("and") || word(words, at).equals("&");
    }

    private static boolean isStreetName(List<String> words, int at) {
        String word = at >= 0 && at < words.size() ? words.get(at) : "";
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || word.matches("\\d{1,3}(?:st|nd|rd|th)"));
    }

    private static String word(List<String> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at).toLowerCase(Locale.ROOT) : "";
    }
}

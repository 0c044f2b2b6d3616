package org.wirecheck.text.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.text.token.Tokenizer.Piece;

/** Mends tags where the model is known to err: names taken for verbs, clitics, figures, marks, words of a closed class. */
final class TagRepairs {

    private static final Set<String> NEVER_NAMES = Set.of("I", "I'm", "I'd", "I've", "I'll", "OK");

    private final WordList closed;
    private final Casing casing;

    TagRepairs(WordList closed, Casing casing) {
        this.closed = closed;
        this.casing = casing;
    }

    /** True if the sentence's first word was taken for a name, though the article writes it small elsewhere. */
    boolean isDoubtfulStart(String text, List<Piece> pieces, String[] tags, boolean titled) {
        String word = text.substring(pieces.get(0).start(), pieces.get(0).end());
        return !titled
                && tags[0].equals("PROPN")
                && Character.isUpperCase(word.charAt(0))
                && word.length() > 1
                && casing.isCommon(word)
                && (tags.length < 2 || !pieces.get(1).glued());
    }

    void apply(String text, List<Piece> pieces, String[] tags, boolean titled) {
        mendEach(text, pieces, tags, titled);
        mendByNext(text, pieces, tags, titled);
    }

    private void mendEach(String text, List<Piece> pieces, String[] tags, boolean titled) {
        boolean fresh = true;
        for (int i = 0; i < tags.length; i++) {
            Piece piece = pieces.get(i);
            String word = text.substring(piece.start(), piece.end());
            if (piece.glued()) {
                tags[i] = clitic(
                        word,
                        tags[i],
                        tags[i - 1],
                        text.substring(
                                pieces.get(i - 1).start(), pieces.get(i - 1).end()));
                tags[i - 1] = host(text, pieces, tags, i);
                mendOwned(text, pieces, tags, i);
            } else {
                tags[i] = repaired(word, tags[i], fresh || titled);
            }
            fresh = tags[i].equals("PUNCT") && !word.equals(",") && !word.equals("-") && !word.equals(".");
        }
    }

    /** What the next word decides: "New" in "New York", "has" in "has won", a capital before a verb. */
    private void mendByNext(String text, List<Piece> pieces, String[] tags, boolean titled) {
        for (int i = 0; i + 1 < tags.length; i++) {
            Piece piece = pieces.get(i);
            boolean capital = Character.isUpperCase(text.charAt(piece.start()));
            String next = tags[i + 1];
            if (tags[i].equals("ADJ") && capital && !titled) {
                String lower = text.substring(piece.start(), piece.end()).toLowerCase(Locale.ROOT);
                boolean nextCapital =
                        Character.isUpperCase(text.charAt(pieces.get(i + 1).start()));
                boolean name = nextCapital
                        && (next.equals("PROPN") || next.equals("NOUN"))
                        && closed.classes(lower).contains("name");
                boolean noun = i > 0 && !tags[i - 1].equals("PUNCT") && (next.equals("VERB") || next.equals("AUX"));
                tags[i] = name || noun ? "PROPN" : tags[i];
            } else if (tags[i].equals("VERB") && isHave(text, piece) && isBeforeParticiple(text, pieces, tags, i)) {
                tags[i] = "AUX";
            }
        }
    }

    private static boolean isHave(String text, Piece piece) {
        return switch (text.substring(piece.start(), piece.end()).toLowerCase(Locale.ROOT)) {
            case "has", "have", "had", "having", "'ve" -> true;
            default -> false;
        };
    }

    private static boolean isBeforeParticiple(String text, List<Piece> pieces, String[] tags, int have) {
        int i = have + 1;
        while (i < tags.length && (tags[i].equals("ADV") || pieces.get(i).glued())) {
            i++;
        }
        if (i >= tags.length || !tags[i].equals("VERB") && !tags[i].equals("AUX")) {
            return false;
        }
        String word = text.substring(pieces.get(i).start(), pieces.get(i).end());
        return !word.endsWith("ing") && Character.isLowerCase(word.charAt(0));
    }

    private String repaired(String word, String tag, boolean fresh) {
        int first = word.codePointAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return sign(word, first, tag);
        }
        if (Character.isDigit(first)) {
            return isFigure(word) ? "NUM" : tag.equals("PUNCT") || tag.equals("SYM") ? "NUM" : tag;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String only = onlyTag(lower);
        if (!only.isEmpty() && (Character.isLowerCase(first) || !tag.equals("PROPN") || fresh)) {
            return only;
        }
        if (tag.equals("PUNCT") || tag.equals("SYM")) {
            return Character.isUpperCase(first) ? "PROPN" : "X";
        }
        if (tag.equals("VERB") && word.endsWith("ed") && word.indexOf('-') > 0) {
            return "ADJ";
        }
        boolean name = Character.isUpperCase(first) && !NEVER_NAMES.contains(word);
        boolean certain = !fresh || casing.isName(word) && !casing.isCommon(word) && word.length() > 1;
        return name && certain && isMistakenName(word, tag) ? "PROPN" : tag;
    }

    private boolean isMistakenName(String word, String tag) {
        return switch (tag) {
            case "VERB", "AUX", "INTJ", "SCONJ", "CCONJ", "DET", "ADP", "PRON", "PART", "X" -> !casing.isCommon(word)
                    || casing.isName(word);
            case "ADV", "NOUN" -> casing.isName(word);
            default -> false;
        };
    }

    /** The one tag a word can have, or empty. */
    private String onlyTag(String lower) {
        return closed.entry(lower)
                .flatMap(entry -> entry.classes().stream().findFirst())
                .filter(tag -> !tag.equals("name"))
                .orElse("");
    }

    private static String sign(String word, int first, String tag) {
        if (first == '@' || first == '#' && word.length() > 1) {
            return "X";
        }
        if (first == '\'' && word.length() > 1) {
            return tag;
        }
        int type = Character.getType(first);
        boolean symbol =
                type == Character.CURRENCY_SYMBOL || type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL;
        return symbol || first == '%' || first == '&' || first == '/' ? "SYM" : "PUNCT";
    }

    private static boolean isFigure(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String clitic(String word, String tag, String hostTag, String host) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("n't") || lower.equals("not") || lower.equals("'")) {
            return "PART";
        }
        if (!lower.equals("'s")) {
            return "AUX";
        }
        if (tag.equals("PART") || tag.equals("AUX") || tag.equals("PRON")) {
            return tag;
        }
        boolean verb = hostTag.equals("PRON") || hostTag.equals("ADV") || hostTag.equals("SCONJ");
        return verb && isPronounLike(host) ? "AUX" : "PART";
    }

    /** After a noun, "'s" is possessive unless what follows can follow "is" or "has": "Orla's mayor", but "Orla's winning". */
    private static void mendOwned(String text, List<Piece> pieces, String[] tags, int clitic) {
        boolean noun = tags[clitic - 1].equals("PROPN") || tags[clitic - 1].equals("NOUN");
        if (!noun
                || clitic + 1 >= tags.length
                || !text.startsWith("'s", pieces.get(clitic).start())) {
            return;
        }
        Piece piece = pieces.get(clitic + 1);
        String next = text.substring(piece.start(), piece.end());
        String tag = tags[clitic + 1];
        boolean participle = next.endsWith("ing") || next.endsWith("ed") || next.endsWith("en");
        boolean verb = tag.equals("VERB") && !participle;
        if (tags[clitic].equals("AUX") && (verb || tag.equals("NOUN") || tag.equals("PROPN"))) {
            tags[clitic] = "PART";
        }
        if (tags[clitic].equals("PART") && verb) {
            tags[clitic + 1] = "NOUN";
        }
    }

    private static boolean isPronounLike(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "it",
                    "he",
                    "she",
                    "that",
                    "there",
                    "what",
                    "who",
                    "where",
                    "here",
                    "how",
                    "this",
                    "when",
                    "why" -> true;
            default -> false;
        };
    }

    /** The tag of the word before a clitic: "Mexico" in "Mexico's" is no pronoun. */
    private String host(String text, List<Piece> pieces, String[] tags, int clitic) {
        String tag = tags[clitic - 1];
        String word = text.substring(
                pieces.get(clitic - 1).start(), pieces.get(clitic - 1).end());
        String lower = word.toLowerCase(Locale.ROOT);
        String only = onlyTag(lower);
        if (!only.isEmpty()) {
            return only;
        }
        boolean possessive =
                tags[clitic].equals("PART") && text.charAt(pieces.get(clitic).start()) == '\'';
        if (possessive
                && !isPronounLike(word)
                && !tag.equals("NOUN")
                && !tag.equals("PROPN")
                && !tag.equals("NUM")
                && !tag.equals("PRON")) {
            return Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
        }
        if (possessive
                && tag.equals("PRON")
                && Character.isUpperCase(word.charAt(0))
                && !isPronounLike(word)
                && !casing.isCommon(word)) {
            return "PROPN";
        }
        return tag;
    }
}

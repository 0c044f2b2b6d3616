package org.wirecheck.kind.utterance.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.Spelling;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Field;
import org.wirecheck.model.Span;
import org.wirecheck.numeral.Numeral;
import org.wirecheck.numeral.Numerals;

/** Reads the words inside quotation marks into sentences of levelled words: case, typography and house style are gone. */
final class Wording {

    private static final Pattern PIECE = Pattern.compile(
            "\\[[^\\]\\n]{0,80}\\]|\\([^)\\n]{0,80}\\)|…|\\.(?:\\s?\\.){1,3}"
                    + "|\\p{L}[*\\-–—_]{2,}+\\p{L}*+|\\p{Lu}\\.(?:\\p{Lu}\\.)+|[\\p{L}\\p{N}][\\p{L}\\p{N}*]*+(?:['’.,][\\p{L}\\p{N}*]++)*+|[.?!]");
    private static final List<String> ENDINGS = List.of("ies", "ing", "ied", "ed", "es", "s", "ly");
    private static final Pattern STATES = Pattern.compile("U\\.S\\.(?:A\\.)?|USA?");

    private final Spelling spelling;
    private final WordList small;
    private final Map<String, Spoken> known = new HashMap<>();

    Wording(Lexicon lexicon) {
        this.spelling = lexicon.spelling();
        this.small = lexicon.list("light-words");
    }

    /** The sentences of a stretch of an article; a stretch without words has none. */
    List<List<Spoken>> sentences(String content, Span stretch) {
        List<List<Spoken>> sentences = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(content).region(stretch.start(), stretch.end());
        while (matcher.find()) {
            Piece piece = new Piece(matcher.group(), matcher.start(), matcher.end());
            if (piece.isStop() && startsSentence(content, piece.end(), stretch.end())) {
                close(pieces, content, stretch.field(), sentences);
            } else if (!piece.isStop()) {
                pieces.add(piece);
                if (piece.isGap() && startsSentence(content, piece.end(), stretch.end())) {
                    close(pieces, content, stretch.field(), sentences);
                    pieces.add(piece);
                }
            }
        }
        close(pieces, content, stretch.field(), sentences);
        return sentences;
    }

    private static boolean startsSentence(String content, int from, int end) {
        int at = from;
        while (at < end && !Character.isLetterOrDigit(content.charAt(at))) {
            at++;
        }
        return at > from && at < end && Character.isUpperCase(content.charAt(at));
    }

    private void close(List<Piece> pieces, String content, Field field, List<List<Spoken>> sentences) {
        List<Spoken> words = level(pieces, content, field);
        if (!words.isEmpty()) {
            sentences.add(words);
        }
        pieces.clear();
    }

    private List<Spoken> level(List<Piece> pieces, String content, Field field) {
        List<Spoken> words = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        boolean gap = false;
        for (Piece piece : pieces) {
            if (piece.isPlain()) {
                run.add(piece);
                continue;
            }
            gap = levelRun(run, gap, content, field, words);
            if (piece.text().startsWith("[")) {
                words.add(new Spoken("[]", "[]", true, true, true, new Span(field, piece.start(), piece.end())));
            }
            gap = true;
        }
        levelRun(run, gap, content, field, words);
        return words;
    }

    /** Levels plain words and empties them; false if there were any, else {@code gap} as it was. */
    private boolean levelRun(List<Piece> run, boolean gap, String content, Field field, List<Spoken> words) {
        if (run.isEmpty()) {
            return gap;
        }
        List<Piece> numbered = figures(run, content);
        boolean first = gap;
        for (Found<String> word :
                spelling.normal(numbered.stream().map(Piece::text).toList())) {
            Piece from = numbered.get(word.from());
            Piece to = numbered.get(word.to() - 1);
            words.add(spoken(word.entry(), first, new Span(field, from.start(), to.end())));
            first = false;
        }
        run.clear();
        return false;
    }

    private Spoken spoken(String form, boolean afterGap, Span span) {
        Spoken like = known.computeIfAbsent(
                form, f -> new Spoken(f, stem(f), small.contains(f) || f.length() < 2, false, false, span));
        return new Spoken(like.form(), like.stem(), like.small(), false, afterGap, span);
    }

    /** Numbers in words become figures, so that "two" and "2" are one word. */
    private static List<Piece> figures(List<Piece> run, String content) {
        int from = run.get(0).start();
        int to = run.get(run.size() - 1).end();
        List<Numeral> numerals = Numerals.in(content, from, to);
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (Piece piece : run) {
            while (next < numerals.size() && numerals.get(next).end() <= piece.start()) {
                next++;
            }
            Numeral numeral = next < numerals.size() ? numerals.get(next) : null;
            boolean inside = numeral != null && numeral.start() <= piece.start() && piece.end() <= numeral.end();
            if (!inside || numeral == null || !isPlain(numeral) || piece.text().equalsIgnoreCase("one")) {
                pieces.add(piece);
            } else if (pieces.isEmpty() || pieces.get(pieces.size() - 1).end() < numeral.start()) {
                pieces.add(new Piece(figure(numeral.value()), numeral.start(), numeral.end()));
            }
        }
        return pieces;
    }

    private static boolean isPlain(Numeral numeral) {
        return numeral.is(Numeral.Form.CARDINAL) && !numeral.glued();
    }

    private static String figure(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** A word without its commonest endings; only good for asking whether two words are forms of one. */
    static String stem(String form) {
        String stem = form.endsWith("'s") || form.endsWith("s'") ? form.substring(0, form.length() - 2) : form;
        for (String ending : ENDINGS) {
            if (stem.length() > ending.length() + 2 && stem.endsWith(ending) && !stem.endsWith("ss")) {
                stem = single(stem.substring(0, stem.length() - ending.length()));
                break;
            }
        }
        return stem.length() > 3 && (stem.endsWith("e") || stem.endsWith("y"))
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    /** "runn" of "running" is "run". */
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }

    /** A piece of the printed text: a word, an ellipsis, a bracket, a full stop. */
    private record Piece(String text, int start, int end) {

        Piece {
            if (STATES.matcher(text).matches()) {
                text = "united-states";
            }
        }

        boolean isStop() {
            return text.equals(".") || text.equals("?") || text.equals("!");
        }

        boolean isGap() {
            return text.startsWith("…") || text.startsWith(".") && text.length() > 1;
        }

        boolean isPlain() {
            return !isStop() && !isGap() && !text.startsWith("[") && !text.startsWith("(");
        }

        @Override
        public String toString() {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}

package org.wirecheck.text.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.text.token.Tokenizer.Piece;

/**
 * The tokens of a sentence → UPOS tags, one each. The model is shown the words as it knows them (with their "n't" and
 * "'s", compounds in parts, headlines in sentence case), and its compound tags are shared out again. A hyphenated word is
 * one token: an adjective before a noun ("three-hour talks"), else what its last part is.
 */
public final class Tagger {

    private final BeamTagger beam;
    private final TagRepairs repairs;
    private final Casing casing;

    /** Make one per article: it remembers words. */
    public Tagger(TagModel model, Lexicon lexicon, Casing casing) {
        this.beam = new BeamTagger(model.shared());
        this.repairs = new TagRepairs(lexicon.list("closed-words"), casing);
        this.casing = casing;
    }

    /** Tags for the pieces of a sentence of {@code folded}; {@code titled} for a headline, where capitals mean little. */
    public String[] tag(String folded, List<Piece> pieces, boolean titled) {
        List<Unit> units = units(folded, pieces, titled);
        String[] raw = beam.tag(shown(units));
        String[] tags = share(units, raw, pieces.size());
        if (!units.isEmpty() && repairs.isDoubtfulStart(folded, pieces, tags, titled)) {
            Unit first = units.get(0);
            units.set(0, new Unit(first.size, List.of(first.shown.get(0).toLowerCase(Locale.ROOT)), first.compound));
            tags = share(units, beam.tag(shown(units)), pieces.size());
        }
        repairs.apply(folded, pieces, tags, titled);
        return tags;
    }

    /** Words shown to the model together: {@code size} tokens as {@code shown} words. */
    private record Unit(int size, List<String> shown, boolean compound) {}

    private static List<String> shown(List<Unit> units) {
        List<String> words = new ArrayList<>();
        units.forEach(unit -> words.addAll(unit.shown));
        return words;
    }

    private List<Unit> units(String folded, List<Piece> pieces, boolean titled) {
        boolean shout = isShouted(folded, pieces);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int last = i;
            while (last + 1 < pieces.size() && pieces.get(last + 1).glued()) {
                last++;
            }
            String word =
                    folded.substring(pieces.get(i).start(), pieces.get(last).end());
            List<String> shown = parts(word, titled || shout, shout);
            units.add(new Unit(last - i + 1, shown, shown.size() > 1));
            i = last;
        }
        return units;
    }

    private List<String> parts(String word, boolean titled, boolean shout) {
        String plain = titled ? casing.plain(word, shout) : word;
        if (plain.length() < 3 || plain.indexOf('-') <= 0 || plain.length() > 60) {
            return List.of(plain);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = plain.indexOf('-'); i >= 0; i = plain.indexOf('-', start)) {
            if (i > start) {
                parts.add(plain.substring(start, i));
            }
            parts.add("-");
            start = i + 1;
        }
        if (start < plain.length()) {
            parts.add(plain.substring(start));
        }
        return parts;
    }

    private static boolean isShouted(String folded, List<Piece> pieces) {
        int upper = 0;
        int letters = 0;
        for (Piece piece : pieces) {
            for (int i = piece.start(); i < piece.end(); i++) {
                char c = folded.charAt(i);
                letters += Character.isLetter(c) ? 1 : 0;
                upper += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return pieces.size() >= 4 && letters > 12 && upper >= letters * 0.8;
    }

    private String[] share(List<Unit> units, String[] raw, int tokens) {
        String[] tags = new String[tokens];
        int token = 0;
        int at = 0;
        for (Unit unit : units) {
            int next = at + unit.shown.size();
            String tag = unit.compound ? compound(raw, at, next) : raw[at];
            int plus = tag.indexOf('+');
            tags[token] = plus < 0 ? tag : tag.substring(0, plus);
            for (int k = 1; k < unit.size; k++) {
                tags[token + k] = plus < 0 ? "" : tag.substring(tag.lastIndexOf('+') + 1);
            }
            token += unit.size;
            at = next;
        }
        return tags;
    }

    private static String compound(String[] raw, int from, int to) {
        String first = base(raw[from]);
        String last = raw[to - 1];
        if (first.equals("NUM") && last.equals("NUM")) {
            return "NUM";
        }
        boolean beforeNoun = to < raw.length
                && (isNoun(raw[to]) || raw[to].equals("ADJ") && to + 1 < raw.length && isNoun(raw[to + 1]));
        if (first.equals("PROPN") && base(last).equals("PROPN")) {
            return last;
        }
        if (beforeNoun && last.indexOf('+') < 0) {
            return "ADJ";
        }
        return first.equals("NUM") && base(last).equals("ADJ") ? last.replace("ADJ", "NOUN") : last;
    }

    private static String base(String tag) {
        int plus = tag.indexOf('+');
        return plus < 0 ? tag : tag.substring(0, plus);
    }

    private static boolean isNoun(String tag) {
        return tag.startsWith("NOUN") || tag.startsWith("PROPN");
    }
}

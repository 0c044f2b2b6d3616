package org.wirecheck.text.layer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.wirecheck.model.Layer;

/** Finds what surrounds an article on its page by the form of the line: marks only, addresses, dates, bylines, repetitions. */
final class FurnitureJudge implements Layers.Judge {

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://\\S+|www\\.\\S+|pic\\.twitter\\.com/\\S+|[\\w.+-]{1,40}@[\\w-]{1,40}\\.[\\w.]{2,20}|@\\w{2,30}|(?:\\+?\\d[\\s.-]?)?\\(?\\d{3}\\)?[\\s./-]\\d{3}[\\s.-]\\d{4}\\b|\\b\\d{3}-\\d{4}\\b");
    private static final Pattern BYLINE = Pattern.compile(
            "^\\W{0,3}(?:(?:Written|Reported|Posted|Story|Compiled|Edited) )?(?:by|By|BY):? \\p{Lu}[^.!?]{1,80}$");
    private static final Pattern CREDITS = Pattern.compile(
            "^(?:With |Contributing: |Reporting by |Editing by |Additional reporting|Contributed by |Compiled by )\\p{L}.{0,160}$");

    /** "Ada Lund / STAFF", "Ada Lund | Dale News". */
    private static final Pattern AGENCY =
            Pattern.compile("^[(]?\\p{Lu}[\\p{L}.'\u2019 -]{1,40} ?[/|] ?\\p{Lu}[\\p{L}.'\u2019 -]{1,40}[)]?$");

    private final PhraseBook phrases;

    FurnitureJudge(PhraseBook phrases) {
        this.phrases = phrases;
    }

    @Override
    public void judge(Page page) {
        Map<String, Integer> times = repetitions(page);
        String outlet = plain(page.article.outlet());
        for (Segment segment : page.segments) {
            if (segment.isOpen()) {
                String sign = sign(page, segment, outlet, times);
                if (!sign.isEmpty()) {
                    segment.decide(Layer.BOILERPLATE, sign);
                }
            }
        }
    }

    private String sign(Page page, Segment segment, String outlet, Map<String, Integer> times) {
        Shape shape = segment.shape;
        if (shape.isEmpty()) {
            return "no words";
        }
        if (shape.words() > 40) {
            return "";
        }
        String words = page.words(segment);
        if (shape.plain().equals(outlet) || shape.letters() == 0 && shape.digits() <= 3) {
            return "masthead";
        }
        if (isDateLine(shape)) {
            return "date line";
        }
        if (!shape.stop() && shape.words() <= 14 && isByline(words, shape)) {
            return "byline";
        }
        if (!shape.stop()
                && shape.words() <= 8
                && shape.small() == 0
                && AGENCY.matcher(words).matches()) {
            return "picture credit";
        }
        if (shape.words() <= 14 && isContact(words)) {
            return "address";
        }
        return isRepeated(shape, times) ? "repeated line" : "";
    }

    private static boolean isByline(String words, Shape shape) {
        boolean names = shape.small() <= 2 && shape.capitals() >= 2;
        return BYLINE.matcher(words).find() && names
                || CREDITS.matcher(words).find() && shape.capitals() >= 2 && shape.grammar() == 0;
    }

    private static boolean isContact(String words) {
        String rest = ADDRESS.matcher(words).replaceAll(" ");
        return rest.length() < words.length()
                && Shape.of(rest, 0, rest.length()).words() <= 4
                && !rest.contains("\"")
                && !rest.contains("\u201c");
    }

    /** Only figures and words of dates: "Published: Fri, 11 Nov 2011 at 09:56". */
    private boolean isDateLine(Shape shape) {
        if (shape.digits() == 0 || shape.words() > 20) {
            return false;
        }
        boolean said = false;
        int other = 0;
        for (String word : shape.plain().split(" ")) {
            boolean date = phrases.is("date", word);
            said |= date && phrases.is("posted", word);
            boolean figure = !word.isEmpty() && Character.isDigit(word.charAt(0));
            other += date || figure ? 0 : 1;
        }
        return other == 0 || said && !shape.stop() && startsPosted(shape.plain()) && other <= shape.words() / 2;
    }

    private boolean startsPosted(String plain) {
        int blank = plain.indexOf(' ');
        String first = blank < 0 ? plain : plain.substring(0, blank);
        return phrases.is("posted", first);
    }

    private boolean isRepeated(Shape shape, Map<String, Integer> times) {
        if (shape.plain().isEmpty() || times.getOrDefault(shape.plain(), 0) < 2) {
            return false;
        }
        return !shape.stop() && shape.words() <= 15 || phrases.start("call", shape.plain()) > 0;
    }

    private static Map<String, Integer> repetitions(Page page) {
        Map<String, Integer> times = new HashMap<>();
        String headline = plain(page.article.headline());
        Segment first = page.segments.isEmpty() ? null : page.segments.get(0);
        for (Segment segment : page.segments) {
            String plain = segment.shape.plain();
            boolean title = plain.equals(headline)
                    || first != null && plain.equals(first.shape.plain())
                    || segment.sign.equals("title glued to a masthead");
            if (segment.shape.words() <= 30 && !title) {
                times.merge(plain, 1, Integer::sum);
            }
        }
        return times;
    }

    static String plain(@org.jspecify.annotations.Nullable String words) {
        return words == null ? "" : Shape.of(words, 0, words.length()).plain().toLowerCase(Locale.ROOT);
    }
}

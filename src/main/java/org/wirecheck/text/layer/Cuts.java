package org.wirecheck.text.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.model.Layer;

/**
 * Cuts a line where something was glued to it: template debris at its end ("… yesterday.”]} }}"), a button before it ("See
 * OffersThe mayor said"), a masthead after its title ("Talks End without ResultsDaily Courier"), player controls, a date line.
 */
final class Cuts {

    private static final Pattern DEBRIS_END = Pattern.compile(
            "(?<=[\\p{L}\\d.!?\"\\u201d\\u2019)])\\s*[\\]\\[{}|<>\\\\;]*[\\]}{|<>\\\\][\\]\\[{}|<>\\\\;\\s]*$");
    private static final Pattern DATE_END =
            Pattern.compile("\\s(?:Posted|Published|Updated|Last updated|Last Updated)\\s?:\\s");
    private static final int DEBRIS_WINDOW = 60;
    private static final int GLUE_WINDOW = 90;

    private final PhraseBook phrases;
    private final Pattern widgets;

    Cuts(PhraseBook phrases, Pattern widgets) {
        this.phrases = phrases;
        this.widgets = widgets;
    }

    void apply(Page page) {
        Map<String, Integer> titles = titles(page);
        List<Segment> cut = new ArrayList<>();
        for (Segment segment : page.segments) {
            cut(page, segment, titles, cut);
        }
        page.segments.clear();
        page.segments.addAll(cut);
    }

    /** Lines that may return with something glued to them: the headline and the first lines. */
    private static Map<String, Integer> titles(Page page) {
        Map<String, Integer> titles = new HashMap<>();
        for (int i = 0; i < Math.min(8, page.segments.size()); i++) {
            Segment segment = page.segments.get(i);
            if (segment.shape.words() >= 4 && segment.end - segment.start < 200) {
                titles.put(page.words(segment), i);
            }
        }
        if (page.article.headline() != null
                && FurnitureJudge.plain(page.article.headline()).indexOf(' ') > 0) {
            titles.put(page.article.headline().strip(), -1);
        }
        return titles;
    }

    private void cut(Page page, Segment segment, Map<String, Integer> titles, List<Segment> out) {
        String words = segment.end - segment.start > 4_000 ? "" : page.words(segment);
        int title = words.isEmpty() ? -1 : gluedTitle(words, titles);
        int button = words.isEmpty() || title > 0 ? -1 : gluedButton(words);
        int controls = words.isEmpty() || title > 0 || button > 0 ? -1 : controls(words);
        if (title > 0) {
            Segment head = part(page, segment, segment.start, segment.start + title);
            head.sign = "title glued to a masthead";
            out.add(head);
            out.add(decided(
                    page, segment, segment.start + title, segment.end, Layer.BOILERPLATE, "masthead glued to a title"));
        } else if (button > 0 || controls > 0) {
            int at = segment.start + Math.max(button, controls);
            out.add(decided(
                    page,
                    segment,
                    segment.start,
                    at,
                    Layer.BOILERPLATE,
                    button > 0 ? "button glued to a sentence" : "player controls"));
            int start = skipBlanks(page.text, at, segment.end);
            if (start < segment.end) {
                boolean caption = controls > 0 && segment.shape.words() <= 70;
                out.add(
                        caption
                                ? decided(page, segment, start, segment.end, Layer.CAPTION, "beside player controls")
                                : part(page, segment, start, segment.end));
            }
        } else {
            cutEnd(page, segment, words, out);
        }
    }

    private void cutEnd(Page page, Segment segment, String words, List<Segment> out) {
        int window = Math.max(0, segment.end - segment.start - DEBRIS_WINDOW);
        String tail = page.text.substring(segment.start + window, segment.end);
        Matcher debris = DEBRIS_END.matcher(tail);
        int at = -1;
        if (debris.find() && !isBalanced(tail)) {
            at = segment.start + window + debris.start();
        } else {
            Matcher date = DATE_END.matcher(words);
            if (!words.isEmpty()
                    && date.find()
                    && segment.start + date.start() > segment.start + 10
                    && words.length() - date.start() < 140) {
                at = segment.start + date.start();
            }
        }
        if (at <= segment.start) {
            out.add(segment);
            return;
        }
        out.add(part(page, segment, segment.start, at));
        int start = skipBlanks(page.text, at, segment.end);
        out.add(decided(page, segment, start, segment.end, Layer.BOILERPLATE, "debris at the end of a line"));
    }

    /** True if brackets opened in the tail are closed in it: "[his] aides [sic]" is no debris. */
    private static boolean isBalanced(String tail) {
        int depth = 0;
        for (int i = 0; i < tail.length(); i++) {
            char c = tail.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        }
        return depth == 0 && tail.indexOf('|') < 0 && tail.indexOf('<') < 0 && tail.indexOf('\\') < 0;
    }

    private static int gluedTitle(String words, Map<String, Integer> titles) {
        for (String title : titles.keySet()) {
            int n = title.length();
            if (words.length() > n
                    && words.length() < n + 60
                    && words.startsWith(title)
                    && Character.isUpperCase(words.charAt(n))
                    && Character.isLowerCase(words.charAt(n - 1))) {
                return n;
            }
        }
        return -1;
    }

    /** "See OffersThe mayor": a small letter meets a capital, a button's words stand before, a sentence follows. */
    private int gluedButton(String words) {
        for (int i = 3; i < Math.min(words.length() - 1, GLUE_WINDOW); i++) {
            boolean glue = Character.isUpperCase(words.charAt(i))
                    && (Character.isLowerCase(words.charAt(i - 1)) || words.charAt(i - 1) == ')');
            if (glue && Shape.of(words, i, words.length()).words() >= 5 && isButton(Shape.of(words, 0, i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isButton(Shape left) {
        String plain = left.plain();
        return !left.stop()
                && left.words() <= 8
                && (phrases.is("line", plain)
                        || phrases.start("start", plain) > 0
                        || phrases.start("tail", plain) > 0
                        || left.isTitled() && left.words() <= 6 && phrases.start("call", plain) > 0
                        || phrases.start("call", plain) > 0 && phrases.count("object", plain) > 0);
    }

    /** Length of the player controls and button texts a line begins with, if there are at least two, or -1. */
    private int controls(String words) {
        Matcher m = widgets.matcher(words);
        int end = 0;
        int found = 0;
        while (m.region(end, words.length()).lookingAt()) {
            end = m.end();
            found++;
        }
        return found >= 2 || found == 1 && words.substring(0, end).strip().indexOf(' ') > 0 ? end : -1;
    }

    private static int skipBlanks(String text, int from, int end) {
        int i = from;
        while (i < end && Page.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static Segment part(Page page, Segment whole, int start, int end) {
        int last = end;
        while (last > start && Page.isBlank(page.text.charAt(last - 1))) {
            last--;
        }
        return new Segment(page.text, start, last, whole.apart && start == whole.start);
    }

    private static Segment decided(Page page, Segment whole, int start, int end, Layer layer, String sign) {
        Segment part = part(page, whole, start, end);
        part.decide(layer, sign);
        return part;
    }
}

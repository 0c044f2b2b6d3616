package org.wirecheck.text.layer;

import java.util.List;
import java.util.regex.Pattern;
import org.wirecheck.model.Layer;

/** Finds what websites write around articles by its words: share bars, forms, calls to subscribe, lists of other stories. */
final class PhraseJudge implements Layers.Judge {

    private static final int LONGEST_CALL = 30;

    /** Then the sentences are judged one by one. */
    static final Pattern SEVERAL_SENTENCES = Pattern.compile("\\p{Ll}[.!?][\"\u201d\u2019)]?\\s+\\p{Lu}");

    private final PhraseBook phrases;

    PhraseJudge(PhraseBook phrases) {
        this.phrases = phrases;
    }

    @Override
    public void judge(Page page) {
        List<Segment> segments = page.segments;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (!segment.isOpen() || segment.shape.plain().isEmpty()) {
                continue;
            }
            String sign = sign(segment.shape, page.words(segment));
            if (!sign.isEmpty()) {
                segment.decide(Layer.BOILERPLATE, sign);
                if (sign.equals("other stories") || sign.equals("end of the article")) {
                    takeAfter(page, i + 1);
                }
            }
        }
    }

    /** Why a line is boilerplate, or empty. */
    String sign(Shape shape, String words) {
        String plain = shape.plain();
        if (phrases.is("line", plain)) {
            return "words of a page";
        }
        boolean quoted = words.indexOf('"') >= 0 || words.indexOf('\u201c') >= 0;
        if (phrases.start("tail", plain) > 0 && !shape.isSentenceLike()) {
            return "end of the article";
        }
        if (isLabelled("related", plain, words) || !shape.stop() && isPhrase("related", plain)) {
            return "other stories";
        }
        boolean brief = !shape.stop() || shape.words() <= 20 && isPhrase("start", plain);
        if (isLabelled("start", plain, words) || brief && phrases.start("start", plain) > 0) {
            return "words of a page";
        }
        if (shape.words() > 12 && SEVERAL_SENTENCES.matcher(words).find()) {
            return "";
        }
        if (phrases.anywhere("any", plain) && shape.words() <= 60) {
            return "words of a page";
        }
        return !quoted && isCall(shape) ? "call to action" : "";
    }

    /** "Related: …", "MORE | …", or the phrase alone. */
    private boolean isLabelled(String className, String plain, String words) {
        int colon = words.indexOf(':');
        int bar = words.indexOf('|');
        int end = colon < 0 ? bar : bar < 0 ? colon : Math.min(colon, bar);
        boolean labelled = end > 0
                && end < 40
                && phrases.is(className, Shape.of(words, 0, end).plain());
        return labelled || phrases.is(className, plain);
    }

    /** True if the line begins with a phrase of several words: "also" begins too many sentences. */
    private boolean isPhrase(String className, String plain) {
        int length = phrases.start(className, plain);
        return length > 0 && plain.substring(0, length).indexOf(' ') > 0;
    }

    /** "Become a member to support our mission", "Download the free app". */
    private boolean isCall(Shape shape) {
        String plain = shape.plain();
        if (shape.words() > LONGEST_CALL) {
            return false;
        }
        boolean begins = phrases.start("call", plain) > 0;
        int objects = phrases.count("object", plain);
        return begins && objects > 0 || objects > 1 && phrases.count("call", plain) > 0;
    }

    /** After "Related stories" or a comment form: every line up to the next sentence. */
    private static void takeAfter(Page page, int from) {
        for (int i = from;
                i < page.segments.size() && !page.segments.get(i).shape.isProse();
                i++) {
            page.segments.get(i).decide(Layer.BOILERPLATE, "after " + page.segments.get(from - 1).sign);
        }
    }
}

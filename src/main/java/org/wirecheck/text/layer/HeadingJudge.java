package org.wirecheck.text.layer;

import java.util.List;
import org.wirecheck.model.Layer;

/**
 * Finds headlines and subheads among the lines without a full stop, and takes what else stands there in the way of a
 * sentence (names, teasers for other stories, lists) for boilerplate.
 */
final class HeadingJudge implements Layers.Judge {

    private static final int LONGEST_HEADLINE = 25;
    private static final int LONGEST_SUBHEAD = 6;

    @Override
    public void judge(Page page) {
        int first = page.firstProse();
        if (first == page.segments.size()) {
            judgeWithoutProse(page);
            return;
        }
        Topic topic = Topic.of(page);
        String headline = FurnitureJudge.plain(page.article.headline());
        int last = page.lastProse();
        int lines = openLines(page, first);
        for (int i = 0; i < page.segments.size(); i++) {
            Segment segment = page.segments.get(i);
            if (!segment.isOpen()) {
                continue;
            }
            if (!headline.isEmpty() && segment.shape.plain().equals(headline)) {
                segment.decide(Layer.HEADLINE, "the headline again");
            } else if (i < first) {
                judgeHead(page, i, lines, topic);
            } else if (!segment.shape.stop()) {
                judgeBody(page, i, last, topic);
            } else if (!segment.shape.isProse()) {
                segment.decide(Layer.NARRATION, "a short sentence");
            }
        }
    }

    private static int openLines(Page page, int first) {
        return (int) page.segments.subList(0, first).stream()
                .filter(segment -> segment.isOpen() && segment.shape.words() >= 5)
                .count();
    }

    private static void judgeBody(Page page, int i, int last, Topic topic) {
        Segment segment = page.segments.get(i);
        Shape shape = segment.shape;
        if (shape.hanging() || shape.startsSmall() || endsInColon(page, segment) || isQuotation(page, segment)) {
            segment.decide(Layer.NARRATION, "an unfinished sentence");
        } else if (shape.isSentenceLike()) {
            boolean other = shape.words() <= LONGEST_HEADLINE && !topic.isOwn(page, segment);
            segment.decide(
                    other ? Layer.BOILERPLATE : Layer.NARRATION,
                    other ? "another story" : "a sentence without its stop");
        } else if (i > last) {
            segment.decide(Layer.BOILERPLATE, "after the last sentence");
        } else if (shape.words() <= LONGEST_SUBHEAD && !isInList(page, i)) {
            segment.decide(Layer.HEADLINE, "subhead");
        } else {
            segment.decide(Layer.BOILERPLATE, isInList(page, i) ? "list" : "teaser");
        }
    }

    private static void judgeHead(Page page, int i, int lines, Topic topic) {
        Segment segment = page.segments.get(i);
        Shape shape = segment.shape;
        boolean firstOpen = page.segments.subList(0, i).stream().noneMatch(s -> s.is(Layer.HEADLINE));
        if (shape.stop() && shape.words() > 2) {
            segment.decide(Layer.NARRATION, "a short sentence");
        } else if (shape.words() > LONGEST_HEADLINE) {
            segment.decide(Layer.NARRATION, "a long line");
        } else if (shape.words() > 12
                && PhraseJudge.SEVERAL_SENTENCES.matcher(page.words(segment)).find()) {
            segment.decide(Layer.CAPTION, "sentences before the article");
        } else if (lines > 2 && !topic.isOwn(page, segment)) {
            segment.decide(Layer.BOILERPLATE, "another story");
        } else if (shape.words() >= (firstOpen ? 3 : 5)) {
            segment.decide(Layer.HEADLINE, "first line");
        } else {
            segment.decide(Layer.BOILERPLATE, "short line before the article");
        }
    }

    /** "“The most honest man I met.” ― Ada Lund" in a list of voices. */
    private static boolean isQuotation(Page page, Segment segment) {
        char first = page.text.charAt(segment.start);
        return (first == '"' || first == '\u201c') && segment.shape.words() >= 4;
    }

    private static boolean endsInColon(Page page, Segment segment) {
        return page.text.charAt(segment.end - 1) == ':';
    }

    /** True if another such line stands directly before or after. */
    private static boolean isInList(Page page, int i) {
        return isListed(page, i - 1) || isListed(page, i + 1);
    }

    private static boolean isListed(Page page, int i) {
        if (i < 0 || i >= page.segments.size()) {
            return false;
        }
        Segment segment = page.segments.get(i);
        boolean listed =
                segment.is(Layer.BOILERPLATE) && (segment.sign.equals("list") || segment.sign.equals("teaser"));
        return listed || segment.isOpen() && !segment.shape.isProse() && !segment.shape.stop();
    }

    /** A text without a single sentence, a ticker or a transcript in capitals: all of it may matter. */
    private static void judgeWithoutProse(Page page) {
        List<Segment> segments = page.segments;
        String headline = FurnitureJudge.plain(page.article.headline());
        for (Segment segment : segments) {
            boolean repeated = !headline.isEmpty() && segment.shape.plain().equals(headline);
            segment.decide(
                    repeated ? Layer.HEADLINE : Layer.NARRATION, repeated ? "the headline again" : "nothing but lines");
        }
    }
}

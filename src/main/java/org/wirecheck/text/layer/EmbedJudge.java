package org.wirecheck.text.layer;

import java.util.List;
import java.util.regex.Pattern;
import org.wirecheck.model.Layer;

/**
 * Finds embedded posts by their last line, "— Name (@handle) May 4, 2024", or by a picture's address, and takes the lines
 * before it that belong to the post: the one directly before, or all from a line that begins like a post ("#WATCH |").
 */
final class EmbedJudge implements Layers.Judge {

    private static final Pattern SIGNATURE =
            Pattern.compile("(?:[\\u2014\\u2013-]|&mdash;)\\s?[^\\n\\u2014@]{1,60}\\(@\\w{1,30}\\)");
    private static final Pattern SIGNED_ONLY =
            Pattern.compile("^\\s*(?:[\\u2014\\u2013-]{1,2}|&mdash;)\\s?[^\\n@]{1,60}\\(@\\w{1,30}\\).{0,40}$");
    private static final Pattern PICTURE = Pattern.compile("pic\\.twitter\\.com/\\w+|https?://t\\.co/\\w+");
    private static final Pattern FRAME = Pattern.compile(
            "(?i)^(?:view (?:this|more) .{0,20}on (?:instagram|facebook|twitter|threads|x|tiktok)|a (?:post|video|photo) "
                    + "(?:shared|posted) by .{1,80}|.{0,300}\\ba (?:post|video|photo) (?:shared|posted) by .{1,60}\\(@.{1,80})$");
    private static final int MOST_LINES = 6;
    private static final int MOST_CHARS = 900;

    @Override
    public void judge(Page page) {
        List<Segment> segments = page.segments;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (!segment.isOpen() || segment.end - segment.start > 1_500) {
                continue;
            }
            String words = page.words(segment);
            boolean handle = words.contains("(@");
            if (handle && SIGNED_ONLY.matcher(words).matches()) {
                segment.decide(Layer.EMBED, "signature of a post");
                takeBefore(page, i);
            } else if (handle && SIGNATURE.matcher(words).find() && endsInSignature(words)
                    || (handle || beginsFrame(words)) && FRAME.matcher(words).matches()
                    || PICTURE.matcher(words).find() && endsInPicture(words)) {
                segment.decide(Layer.EMBED, "text of a post");
            }
        }
    }

    /** Every frame without a handle begins like this: "View this post", "A photo shared by". */
    private static boolean beginsFrame(String words) {
        return !words.isEmpty() && "vVaA".indexOf(words.charAt(0)) >= 0;
    }

    private static boolean endsInSignature(String words) {
        int at = words.lastIndexOf("(@");
        return words.length() - at < 60;
    }

    private static boolean endsInPicture(String words) {
        int at = Math.max(words.lastIndexOf("pic.twitter.com/"), words.lastIndexOf("://t.co/"));
        return words.length() - at < 40 && words.length() < 500;
    }

    private static void takeBefore(Page page, int signature) {
        int first = signature - 1;
        int chars = 0;
        for (int i = signature - 1; i >= Math.max(0, signature - MOST_LINES); i--) {
            Segment line = page.segments.get(i);
            chars += line.end - line.start;
            if (!line.isOpen() && !line.is(Layer.EMBED)
                    || SIGNED_ONLY.matcher(page.words(line)).matches()
                    || chars > MOST_CHARS) {
                break;
            }
            if (beginsPost(page.words(line))) {
                first = i;
                break;
            }
        }
        for (int i = Math.max(0, first); i < signature; i++) {
            page.segments.get(i).decide(Layer.EMBED, "text of a post");
        }
    }

    private static boolean beginsPost(String words) {
        char first = words.charAt(0);
        boolean sign = first == '#' || first == '@' || words.startsWith(".@") || Character.isSurrogate(first);
        return sign
                || words.startsWith("BREAKING")
                || words.startsWith("JUST IN")
                || words.startsWith("WATCH")
                || words.startsWith("NEW:");
    }
}

package org.wirecheck.text.layer;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.model.Layer;

/** Finds captions by the credit at their end ("Photo: AP", "(Courtesy: Dale Police)") or by how they begin ("FILE - In this"). */
final class CaptionJudge implements Layers.Judge {

    private static final Pattern CREDIT = Pattern.compile("(?:"
            + "[(\\[]\\s*(?:(?:AP|AFP|EPA|[Ff]ile|FILE|[Ss]taff|[Hh]andout|Reuters) ?)?(?i:photo|image|picture|credit|source|courtesy|screengrab|screenshot|graphic)s?\\b[^)\\]]{0,90}[)\\]]"
            + "|\\b(?i:photo|image|picture|photograph|video)s?(?: (?i:credit|copyright|courtesy|by|via))*\\s?[:/] ?\\S.{0,60}"
            + "|\\b(?:Photo|Photograph|Image|Picture|Photos) (?:by|courtesy(?: of)?|via) \\p{Lu}.{0,60}"
            + "|[/|(] ?(?:[Cc]ourtesy|COURTESY|[Cc]redit|Getty|AP|AFP|Reuters|REUTERS|EPA|UNB)\\b.{0,60}"
            + "|(?:Getty Images|AP Photo|Associated Press Photo|REUTERS/|AFP/|EPA/|Shutterstock|Alamy|iStock)\\b.{0,60}"
            + "|View Full Caption.{0,60}"
            + ")\\s*$");
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:FILE ?[-\\u2013\\u2014:]|File photo|FILE PHOTO|Pictured\\b|Image:|Photo:|Caption:|Picture:|In this (?:\\w+\\.? \\d{1,2}, \\d{4},? )?(?:file |undated |\\w+ )?(?:photo|image|frame|picture)|This (?:\\w+ )?(?:photo|image|picture|handout|screengrab|booking)\\b|(?:Buy|Enlarge) (?:Photo|this image))");
    /** "… outside the home. (WXOR)", "… on Sunday. (Published Monday, May 4, 2015)". */
    private static final Pattern BRACKETED =
            Pattern.compile("[.!?\"\u201d\u2019] ?[(](?:Published [^()]{5,40}|\\p{Lu}[^()]{1,60})[)]$");

    /** One of these stands in a credit without a bracket, stroke or colon. */
    private static final List<String> CREDIT_WORDS = List.of(
            "Photo", "Image", "Picture", "Getty Images", "Shutterstock", "Alamy", "iStock", "View Full Caption");

    private static final int LONGEST = 700;
    private static final int CREDIT_WINDOW = 160;

    @Override
    public void judge(Page page) {
        for (Segment segment : page.segments) {
            if (segment.isOpen() && segment.end - segment.start <= LONGEST) {
                judge(segment, page.words(segment));
            }
        }
    }

    private static void judge(Segment segment, String words) {
        if (BEGINNING.matcher(words).find()) {
            segment.decide(Layer.CAPTION, "begins like a caption");
            return;
        }
        if (isBracketed(words)) {
            segment.decide(Layer.CAPTION, "ends in a name in brackets");
            return;
        }
        if (!mayCredit(words)) {
            return;
        }
        Matcher credit = CREDIT.matcher(words).region(Math.max(0, words.length() - CREDIT_WINDOW), words.length());
        if (credit.find() && !isSource(words, credit.start())) {
            boolean alone = Shape.of(words, 0, credit.start()).words() <= 2;
            segment.decide(
                    alone ? Layer.BOILERPLATE : Layer.CAPTION, alone ? "picture credit" : "ends in a picture credit");
        }
    }

    /** False where no part of {@link #CREDIT} can match, as in most lines: trying each part at each letter is dear. */
    private static boolean mayCredit(String words) {
        String end = words.substring(Math.max(0, words.length() - CREDIT_WINDOW));
        for (int i = 0; i < end.length(); i++) {
            if ("([/|:".indexOf(end.charAt(i)) >= 0) {
                return true;
            }
        }
        return CREDIT_WORDS.stream().anyMatch(end::contains);
    }

    private static boolean isBracketed(String words) {
        Matcher m = BRACKETED.matcher(words).region(Math.max(0, words.length() - CREDIT_WINDOW), words.length());
        if (!m.find() || Shape.of(words, 0, m.start()).words() < 3) {
            return false;
        }
        Shape name = Shape.of(words, m.start(), words.length());
        boolean agency = Set.of("ap", "afp", "reuters", "upi", "dpa", "ians", "pti", "ani", "cnn")
                .contains(name.plain());
        return !agency
                && (name.plain().startsWith("published")
                        || name.words() <= 7 && name.small() <= 1 && name.grammar() == 0);
    }

    /** "… told Reuters. (AP)": an agency named by itself after a whole story is where the text is from, not a picture. */
    private static boolean isSource(String words, int credit) {
        String name = words.substring(credit);
        return name.length() <= 10 && name.startsWith("(")
                || name.startsWith("/")
                        && credit > 0
                        && Character.isLetter(words.charAt(credit - 1))
                        && !words.startsWith("/", credit + 1)
                        && words.length() > 300;
    }
}

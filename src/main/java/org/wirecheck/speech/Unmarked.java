package org.wirecheck.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Document;
import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Field;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Marked;
import org.wirecheck.model.Quotation.Mechanism;
import org.wirecheck.model.Role;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;

/**
 * Finds what is somebody's words though no marks say so: the lines of a transcript handed in as a reference ({@code QUILL:
 * We will build.}), and embedded posts, which speak for whoever signs them.
 */
final class Unmarked {

    private static final Pattern LABEL = Pattern.compile(
            "(?m)^[ \\t]*((?:Q|A|[\\p{Lu}][\\p{L}.'’-]*(?: (?:[\\p{Lu}][\\p{L}.'’-]*|of|the|de|van|von)){0,5}))[ \\t]*:[ \\t]+(?=\\S)");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:[\\u2014\\u2013]|--|&mdash;)[ \\t]*(\\p{L}[^\\n\\u2014@(]{0,60}?)[ \\t]*\\(@\\w{1,30}\\)[^\\n]{0,40}");
    private static final Pattern ASIDE = Pattern.compile("[ \\t]*[(\\[][^\\n)\\]]{0,80}[)\\]][ \\t]*");
    private static final Set<String> QUESTIONS = Set.of("Q", "QUESTION", "Question");
    private static final Set<String> ANSWERS = Set.of("A", "ANSWER", "Answer");
    private static final int FEWEST_LINES = 2;

    private final Document document;
    private final String text;

    Unmarked(Document document) {
        this.document = document;
        this.text = document.article().text();
    }

    /** A stretch of the text and who says it; nobody for the questions of a press corps. */
    record Statement(Span content, @Nullable Attribution attribution) {}

    List<Statement> statements() {
        List<Statement> found = new ArrayList<>(posts());
        if (document.article().role() == Role.REFERENCE) {
            found.addAll(transcript());
        }
        return found;
    }

    private List<Statement> transcript() {
        List<int[]> labels = new ArrayList<>();
        Matcher matcher = LABEL.matcher(text);
        while (matcher.find()) {
            labels.add(new int[] {matcher.start(1), matcher.end(1), matcher.end()});
        }
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < labels.size() && labels.size() >= FEWEST_LINES; i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : text.length();
            Attribution by = speaker(Span.of(labels.get(i)[0], labels.get(i)[1]));
            paragraphs(labels.get(i)[2], end, by, found);
        }
        return found;
    }

    private void paragraphs(int from, int end, @Nullable Attribution by, List<Statement> found) {
        int at = from;
        while (at < end) {
            int stop = text.indexOf('\n', at);
            int last = stop < 0 || stop > end ? end : stop;
            Span words = stripped(at, last);
            if (words.length() > 0 && !ASIDE.matcher(text.substring(at, last)).matches()) {
                found.add(new Statement(words, by));
            }
            at = last + 1;
        }
    }

    private Span stripped(int from, int end) {
        int first = from;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return Span.of(first, last);
    }

    /** Who a label names; the answers of an interview are whoever the headline names first. */
    private @Nullable Attribution speaker(Span label) {
        String words = document.words(label);
        if (QUESTIONS.contains(words) || ANSWERS.contains(words)) {
            Span named = ANSWERS.contains(words) ? interviewed() : null;
            return named == null ? null : author(named);
        }
        return author(label);
    }

    private @Nullable Span interviewed() {
        Matcher matcher = Pattern.compile("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+")
                .matcher(document.article().content(Field.HEADLINE));
        return matcher.find() ? new Span(Field.HEADLINE, matcher.start(), matcher.end()) : null;
    }

    private Attribution author(Span name) {
        String words = document.words(name);
        int head = name.start() + words.lastIndexOf(' ') + 1;
        Source source = new Source(name, new Span(name.field(), head, name.end()), Form.NAME);
        return new Attribution(null, "", source, Mechanism.AUTHOR);
    }

    /** Embedded posts that quote nobody themselves. */
    private List<Statement> posts() {
        List<Statement> found = new ArrayList<>();
        int from = -1;
        int end = -1;
        for (Sentence sentence : document.sentences()) {
            boolean post = sentence.layer() == Layer.EMBED && sentence.span().field() == Field.TEXT;
            if (post && from >= 0) {
                end = sentence.span().end();
            } else if (post) {
                from = sentence.span().start();
                end = sentence.span().end();
            } else if (from >= 0) {
                posts(from, end, found);
                from = -1;
            }
        }
        if (from >= 0) {
            posts(from, end, found);
        }
        return found;
    }

    private void posts(int from, int end, List<Statement> found) {
        Matcher matcher = SIGNATURE.matcher(text).region(from, end);
        int start = from;
        while (matcher.find()) {
            Span words = stripped(start, matcher.start());
            if (words.length() > 0 && !isMarked(words)) {
                found.add(new Statement(words, author(Span.of(matcher.start(1), matcher.end(1)))));
            }
            start = matcher.end();
        }
    }

    private boolean isMarked(Span words) {
        for (Marked marked : document.marked()) {
            if (marked.span().overlaps(words)) {
                return true;
            }
        }
        return false;
    }
}

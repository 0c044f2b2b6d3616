package org.wirecheck.kind.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;

/** An article → the ages and the years of birth it tells of its cast, in the outlet's own voice. */
final class Lives {

    private static final Pattern BORN = Pattern.compile(
            "\\b(?:was )?born (?:(?:on|in) )?(?:\\p{L}[\\p{L}.'-]{0,15},? (?:\\d{1,2},? )?|\\d{1,2} \\p{Lu}\\p{Ll}{2,8},? |in )?(?:in )?((?:19|20)\\d\\d)\\b");
    private static final Pattern APPOSED = Pattern.compile("(?:, | \\()(\\d{1,3})(?=[,)])");
    private static final Pattern YEAR_OLD = Pattern.compile(
            "\\b(\\d{1,3})-year-old (?:(?!who\\b|and\\b|from\\b|in\\b|of\\b)\\p{L}[\\p{L}'’-]{0,20} ){0,4}$");
    /** An age of another day. */
    private static final Pattern THEN = Pattern.compile(
            "(?i)\\b(?:when|then|at the time|years? (?:ago|earlier|before|later)|since|old photo|as a|anniversary|(?:19|20)\\d\\d)\\b");

    private static final int NEAR = 30;
    private static final int BEHIND = 90;

    private Lives() {}

    /** A number somebody's life is told with. */
    record Told(String entity, int number, Span span, Layer layer) {}

    /** "Jane Roe (born 1975)", "Roe was born in Velda in 1975": the years, each with whose it is. */
    static List<Told> births(Reading reading) {
        List<Told> told = new ArrayList<>();
        Document document = reading.document();
        for (Sentence sentence : document.sentences()) {
            String text = document.article().content(sentence.span().field());
            int born = text.indexOf("born ", sentence.span().start());
            if (born < 0 || born >= sentence.span().end()) {
                continue;
            }
            Matcher m = BORN.matcher(text)
                    .region(sentence.span().start(), sentence.span().end())
                    .useTransparentBounds(true);
            while (m.find()) {
                Span year = new Span(sentence.span().field(), m.start(1), m.end(1));
                EntityMention person = personBefore(reading, sentence, m.start());
                if (person != null && isOwn(document, sentence, year)) {
                    told.add(new Told(person.entity(), Integer.parseInt(m.group(1)), year, sentence.layer()));
                }
            }
        }
        return told;
    }

    /** "Jane Roe, 43, …", "the 43-year-old Roe": ages of the day the article tells of, not of another one. */
    static List<Told> ages(Reading reading) {
        List<Told> told = new ArrayList<>();
        for (EntityMention mention : reading.cast().in(reading.document().id())) {
            Sentence sentence = isPerson(reading, mention) ? around(reading.document(), mention.span()) : null;
            if (sentence != null && mention.form() == EntityMention.Form.NAME) {
                Told age = age(reading.document(), sentence, mention);
                if (age != null) {
                    told.add(age);
                }
            }
        }
        return told;
    }

    private static @Nullable Told age(Document document, Sentence sentence, EntityMention mention) {
        Span whole = sentence.span();
        String text = document.article().content(whole.field());
        Span name = mention.span();
        Matcher behind = APPOSED.matcher(text).region(name.end(), whole.end());
        Matcher before = YEAR_OLD.matcher(text).region(Math.max(whole.start(), name.start() - BEHIND), name.start());
        Matcher m = behind.lookingAt() ? behind : before.find() ? before : null;
        if (m == null) {
            return null;
        }
        Span age = new Span(whole.field(), m.start(1), m.end(1));
        String rest = text.substring(whole.start(), whole.end());
        Matcher born = BORN.matcher(rest);
        boolean other = THEN.matcher(born.replaceAll("")).find();
        return other || !isOwn(document, sentence, age)
                ? null
                : new Told(mention.entity(), Integer.parseInt(m.group(1)), age, sentence.layer());
    }

    private static boolean isOwn(Document document, Sentence sentence, Span span) {
        return sentence.layer().isOutletVoice() && document.markedAround(span) == null;
    }

    /** The last person named before an offset, close by in the same sentence. */
    private static @Nullable EntityMention personBefore(Reading reading, Sentence sentence, int offset) {
        EntityMention last = null;
        for (EntityMention mention : reading.cast().within(reading.document().id(), sentence.span())) {
            boolean before =
                    mention.span().end() <= offset && offset - mention.span().end() <= NEAR;
            if (before && isPerson(reading, mention)) {
                last = mention;
            }
        }
        return last;
    }

    private static boolean isPerson(Reading reading, EntityMention mention) {
        Entity entity = reading.cast().entities().get(mention.entity());
        return entity != null && entity.type() == Entity.Type.PERSON;
    }

    private static @Nullable Sentence around(Document document, Span span) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().field() == span.field()
                    && sentence.span().start() <= span.start()
                    && span.end() <= sentence.span().end()) {
                return sentence;
            }
        }
        return null;
    }
}

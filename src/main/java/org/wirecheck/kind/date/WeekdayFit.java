package org.wirecheck.kind.date;

import com.google.auto.service.AutoService;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleKind;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Document;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;
import org.wirecheck.time.Resolved;
import org.wirecheck.time.Resolver;
import org.wirecheck.time.Sentences;
import org.wirecheck.time.TimeReader;
import org.wirecheck.time.expression.When;

/** A weekday that does not fit its date: "Friday, Aug. 16, 2025" was a Saturday. One article contradicts itself there. */
@AutoService(BundleKind.class)
public final class WeekdayFit implements BundleKind {

    private final TimeReader reader = new TimeReader();

    @Override
    public String id() {
        return "weekday-fit";
    }

    /** Every full date that names its weekday, whether it fits or not. */
    @Override
    public List<Span> read(Reading reading) {
        List<Span> spans = new ArrayList<>();
        for (Resolved read : Resolver.resolve(reader.read(reading.document().article()), reading.anchor())) {
            boolean day =
                    read.timex().when() instanceof When.Calendar date && date.weekday() != null && date.day() != null;
            if (day) {
                spans.add(read.timex().span());
            }
        }
        return spans;
    }

    @Override
    public List<BundleFinding> findings(List<Reading> readings) {
        List<BundleFinding> findings = new ArrayList<>();
        for (Reading reading : readings) {
            for (Resolved read : Resolver.resolve(reader.read(reading.document()), reading.anchor())) {
                BundleFinding finding = read.note() == Resolved.Note.WEEKDAY_MISFIT ? finding(reading, read) : null;
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
        return findings;
    }

    private static @Nullable BundleFinding finding(Reading reading, Resolved read) {
        Document document = reading.document();
        int at = new Sentences(document, noun -> false).around(read.timex().span());
        Sentence sentence = at < 0 ? null : document.sentences().get(at);
        boolean dated =
                read.timex().when() instanceof When.Calendar date && date.weekday() != null && read.start() != null;
        if (sentence == null || sentence.layer() == Layer.BOILERPLATE || !dated) {
            return null;
        }
        String said = name(((When.Calendar) read.timex().when()).weekday());
        String was = read.start() == null ? "" : name(read.start().getDayOfWeek());
        String day = DateValue.of(read.value()).label();
        Span whole = read.timex().span();
        int comma = wordEnd(document.words(whole));
        Span weekday = new Span(whole.field(), whole.start(), whole.start() + comma);
        Span rest = new Span(whole.field(), whole.start() + comma, whole.end());
        Layer layer = document.layerOf(sentence, whole);
        String outlet = document.article().outlet();
        return new BundleFinding(
                "weekday-fit",
                Standing.SELF_CONTRADICTION,
                Severity.WARNING,
                day,
                "Which day of the week was " + day + "?",
                outlet + " calls " + day + " a " + said + ", but it was a " + was + ".",
                List.of(
                        new BundleFinding.Side(said, List.of(Evidence.at(document.article(), weekday, layer, null))),
                        new BundleFinding.Side(day, List.of(Evidence.at(document.article(), rest, layer, null)))),
                List.of("“" + document.words(whole) + "” names " + said + "; on the calendar it is " + was + "."));
    }

    private static int wordEnd(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return Math.max(1, Math.min(end, words.length() - 1));
    }

    private static String name(@Nullable DayOfWeek day) {
        return day == null ? "" : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}

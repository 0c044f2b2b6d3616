package org.wirecheck.kind.date;

import com.google.auto.service.AutoService;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.wirecheck.time.TimeReader.Skim;
import org.wirecheck.time.expression.When;

/** A weekday that does not fit its date: "Friday, Aug. 16, 2025" was a Saturday. One article contradicts itself there. */
@AutoService(BundleKind.class)
public final class WeekdayFit implements BundleKind {

    private static final int DATE = 10;
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:Mon|Tues?|Wed|Wednes|Thurs?|Thu|Fri|Sat|Satur|Sun)(?:day)?\\b", Pattern.CASE_INSENSITIVE);

    private final TimeReader reader = new TimeReader();

    @Override
    public String id() {
        return "weekday-fit";
    }

    /** Every full date that names its weekday, whether it fits or not. */
    @Override
    public List<Span> read(Reading reading) {
        List<Span> spans = new ArrayList<>();
        for (Resolved read : Resolver.resolve(reader.read(skim(reading)), reading.anchor())) {
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
            for (Resolved read : Resolver.resolve(reader.read(reading.document(), skim(reading)), reading.anchor())) {
                BundleFinding finding = read.note() == Resolved.Note.WEEKDAY_MISFIT ? finding(reading, read) : null;
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
        return findings;
    }

    private static Skim skim(Reading reading) {
        return reading.derived()
                .get(Skim.class, () -> Skim.of(reading.document().article()));
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
        LocalDate date = LocalDate.parse(read.value().substring(0, DATE));
        String was = name(date.getDayOfWeek());
        String day = DateValue.of(date.toString()).label();
        Span whole = read.timex().span();
        Matcher named = WEEKDAY.matcher(document.words(whole));
        boolean found = named.find();
        int from = whole.start() + (found ? named.start() : 0);
        int comma = found ? whole.start() + named.end() : Math.min(whole.start() + 1, whole.end());
        Span weekday = new Span(whole.field(), from, comma);
        Span rest = new Span(whole.field(), Math.min(comma, whole.end() - 1), whole.end());
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

    private static String name(@Nullable DayOfWeek day) {
        return day == null ? "" : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
